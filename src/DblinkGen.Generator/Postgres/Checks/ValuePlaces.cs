using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Placeholders where the grammar has a name, a keyword or a constant.</summary>
internal static class ValuePlaces
{
    /// <returns>Null where an operator or a comma may have been forgotten.</returns>
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure, IReadOnlyDictionary<string, PostgresType> parameterTypes)
    {
        var tokens = syntax.Tokens;
        var name = tokens.Text(failure.Token);
        var before = tokens.Keyword(failure.Token - 1);
        var field = before == "INTERVAL" ? Field(tokens, failure.Token + 1) : null;
        var isConstant = TypedConstants.Is(before);
        parameterTypes.TryGetValue(name.Substring(1), out var type);
        var written = field is not null ? $"{name} * interval '1 {field}'" : TypedConstants.IsCastable(before, type) ? $"{name}::{before.ToLowerInvariant()}" : null;
        // A number of one field; the product is no operand of a cast.
        var isSure = field is null ? written is not null : TypedConstants.IsNumber(type) && !field.Contains(" ") && !tokens.Is(failure.Token + 2, SqlTokenKind.Cast);
        var repair = isSure ? TextRepair.Replace(tokens.Span(failure.Token - 1, failure.Token + (field is null ? 1 : 2)), written!, $"Write {written}") : null;
        var reason = failure.Expected switch
        {
            "a table" => "a table cannot be a parameter; write its name into the SQL",
            "a name" => "a name cannot be a parameter; write it into the SQL",
            "a type" => "a type cannot be a parameter; write it into the SQL",
            "a field such as year" => "the field of extract is a keyword; date_part takes it as a value",
            _ when written is not null => $"{before} takes constants only; write {written}",
            _ when isConstant => $"{before} takes constants only",
            _ when IsInOrderBy(tokens, failure.Token) => "the direction is a keyword; write a method for each, or ORDER BY with CASE",
            _ => null,
        };
        return reason is null ? null : new TextFault(TextFaultKind.NoValue, tokens[failure.Token].Span, reason) { Repair = Healing(syntax, repair) };
    }

    /// <summary><c>day</c>, and <c>days</c> for it.</summary>
    private static string? Field(SqlTokens tokens, int index) => IntervalFields.Read(tokens, index, out _)
        ?? (tokens.Keyword(index) is "YEARS" or "MONTHS" or "WEEK" or "WEEKS" or "DAYS" or "HOURS" or "MINUTES" or "SECONDS" ? tokens.Text(index).TrimEnd('s', 'S').ToLowerInvariant() : null);

    private static TextRepair? Healing(SqlSyntax syntax, TextRepair? repair) =>
        repair is not null && SyntaxFaults.Heals(syntax, repair) ? repair : null;

    private static bool IsInOrderBy(SqlTokens tokens, int index)
    {
        for (var i = index - 1; i > 0 && tokens.Depth(i) >= tokens.Depth(index); i--)
        {
            if (tokens.Depth(i) > tokens.Depth(index))
                continue;
            if (tokens.IsWord(i, "BY"))
                return tokens.IsWord(i - 1, "ORDER");
            if (tokens.Keyword(i) is "LIMIT" or "OFFSET" or "FETCH" or "FOR" or "SELECT" or "WHERE" or "FROM")
                return false;
        }

        return false;
    }
}
