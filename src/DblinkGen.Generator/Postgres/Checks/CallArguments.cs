using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Aggregates and window functions with more or fewer arguments than they take, as <c>max(a, b)</c> for <c>greatest(a, b)</c>.</summary>
internal static class CallArguments
{
    private static readonly Dictionary<string, (int Least, int Most)> Aggregates = Table(
        ("ANY_VALUE ARRAY_AGG AVG BIT_AND BIT_OR BIT_XOR BOOL_AND BOOL_OR EVERY JSON_AGG JSONB_AGG MAX MIN RANGE_AGG RANGE_INTERSECT_AGG STDDEV STDDEV_POP STDDEV_SAMP SUM VAR_POP VAR_SAMP VARIANCE XMLAGG", 1, 1),
        ("CORR COVAR_POP COVAR_SAMP JSON_OBJECT_AGG JSONB_OBJECT_AGG REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY STRING_AGG", 2, 2),
        // Without an argument it is what DBL2055 speaks of.
        ("COUNT", 0, 1));

    private static readonly Dictionary<string, (int Least, int Most)> WindowFunctions = Table(
        ("CUME_DIST DENSE_RANK PERCENT_RANK RANK ROW_NUMBER", 0, 0), ("FIRST_VALUE LAST_VALUE NTILE", 1, 1), ("NTH_VALUE", 2, 2), ("LAG LEAD", 1, 3));

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => AreWrong(tokens, c)))
        {
            var isChoice = tokens.Keyword(call.First) is "MAX" or "MIN" && call.Operands.Count > 1;
            yield return isChoice && !call.IsSurelyAggregate && !call.IsWindow
                ? Choice(tokens, call)
                : new TextFault(TextFaultKind.CallArguments, tokens.Span(call.First, call.End), Reason(tokens, call));
        }
    }

    public static bool IsWindowFunction(SqlTokens tokens, CallExpression call) => call.Names is [var name] && WindowFunctions.ContainsKey(tokens.Keyword(name));

    /// <summary>Whether a call has the name of an aggregate or a window function that PostgreSQL does not have for so many arguments.</summary>
    public static bool AreWrong(SqlTokens tokens, CallExpression call)
    {
        if (call.Names is not [var name] || call.IsOrderedSet)
            return false;
        var isKnown = Aggregates.TryGetValue(tokens.Keyword(name), out var takes) || (call.IsWindow && WindowFunctions.TryGetValue(tokens.Keyword(name), out takes));
        return isKnown && (call.HasStar ? !tokens.IsWord(name, "COUNT") : call.Operands.Count < takes.Least || call.Operands.Count > takes.Most);
    }

    private static TextFault Choice(SqlTokens tokens, CallExpression call)
    {
        var name = tokens.Text(call.First);
        var choice = tokens.IsWord(call.First, "MAX") ? "greatest" : "least";
        var written = char.IsUpper(name[0]) ? choice.ToUpperInvariant() : choice;
        var place = tokens[call.First].Span;
        return new TextFault(TextFaultKind.CallArguments, place, $"{name} is taken of one value over many rows; the {choice} of several values is {written}(…)")
        {
            // Both are syntax of their own, without ALL, VARIADIC and names of arguments.
            Repair = call.Operands.TrueForAll(o => tokens[o.First - 1].Kind is SqlTokenKind.OpenParenthesis or SqlTokenKind.Comma) ? TextRepair.Replace(place, written, $"Write {written}") : null,
        };
    }

    private static string Reason(SqlTokens tokens, CallExpression call)
    {
        var name = tokens.Text(call.First);
        if (call.HasStar)
            return $"only count takes *, and not {name}";
        var arguments = string.Join(", ", call.Operands.Select(tokens.Text));
        return tokens.Keyword(call.First) switch
        {
            "COUNT" when call.HasOrder => $"{name} takes one value; for rows of several write {name}(DISTINCT ({arguments}))",
            "STRING_AGG" when call.Operands.Count == 1 => $"{name} takes a delimiter too, as in {name}({arguments}, ', ')",
            _ => $"{name} does not take {call.Operands.Count switch { 0 => "no value", 1 => "only one value", var many => many + " values" }}",
        };
    }

    private static Dictionary<string, (int Least, int Most)> Table(params (string Names, int Least, int Most)[] rows) =>
        rows.SelectMany(r => r.Names.Split(' '), (r, name) => (name, r.Least, r.Most)).ToDictionary(r => r.name, r => (r.Least, r.Most), StringComparer.Ordinal);
}
