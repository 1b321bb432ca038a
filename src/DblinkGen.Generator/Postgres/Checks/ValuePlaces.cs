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
        var field = before == "INTERVAL" ? IntervalFields.Read(tokens, failure.Token + 1, out _) : null;
        var isConstant = Castable.TryGetValue(before, out var castable);
        parameterTypes.TryGetValue(name.Substring(1), out var type);
        var isCast = field is null && isConstant && (type is null || (!type.IsArray && (Strings.Contains(type.Name) || castable!.Contains(type.Name))));
        var repair = isCast
            ? TextRepair.Replace(tokens.Span(failure.Token - 1, failure.Token + 1), $"{name}::{before.ToLowerInvariant()}", $"Write {name}::{before.ToLowerInvariant()}")
            : null;
        var reason = failure.Expected switch
        {
            "a table" => "a table cannot be a parameter; write its name into the SQL",
            "a name" => "a name cannot be a parameter; write it into the SQL",
            "a type" => "a type cannot be a parameter; write it into the SQL",
            "a field such as year" => "the field of extract is a keyword; date_part takes it as a value",
            _ when repair is not null => $"{before} takes constants only; write {name}::{before.ToLowerInvariant()}",
            _ when field is not null => $"INTERVAL takes constants only; write {name} * interval '1 {field}'",
            _ when isConstant => $"{before} takes constants only",
            _ when IsInOrderBy(tokens, failure.Token) => "the direction is a keyword; write a method for each, or ORDER BY with CASE",
            _ => null,
        };
        return reason is null ? null : new TextFault(TextFaultKind.NoValue, tokens[failure.Token].Span, reason) { Repair = Healing(syntax, repair) };
    }

    private static readonly HashSet<string> Strings = new(StringComparer.Ordinal) { "text", "varchar", "bpchar", "name" };

    /// <summary>The types of constants, and the types that can be cast to them, strings apart.</summary>
    private static readonly Dictionary<string, string[]> Castable = new(StringComparer.Ordinal)
    {
        ["INTERVAL"] = ["interval", "time"],
        ["DATE"] = ["date", "timestamp", "timestamptz"],
        ["TIME"] = ["time", "timetz", "timestamp", "timestamptz", "interval"],
        ["TIMESTAMP"] = ["date", "timestamp", "timestamptz"],
        ["TIMESTAMPTZ"] = ["date", "timestamp", "timestamptz"],
        ["UUID"] = ["uuid"],
        ["JSONB"] = ["json", "jsonb"],
    };

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
