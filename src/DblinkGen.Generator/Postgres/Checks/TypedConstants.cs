using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>date '…'</c> and its like, which no parameter can be inside of: what can be written for them.</summary>
internal static class TypedConstants
{
    private static readonly HashSet<string> Strings = new(StringComparer.Ordinal) { "text", "varchar", "bpchar", "name" };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "int2", "int4", "int8", "numeric", "float4", "float8" };

    /// <summary>The types of constants, and the types that can be cast to them, strings apart; none whose cast depends on the time zone of the session.</summary>
    private static readonly Dictionary<string, string[]> Castable = new(StringComparer.Ordinal)
    {
        ["INTERVAL"] = ["interval", "time"],
        ["DATE"] = ["date", "timestamp"],
        ["TIME"] = ["time", "timetz", "timestamp", "interval"],
        ["TIMESTAMP"] = ["date", "timestamp"],
        ["TIMESTAMPTZ"] = ["timestamptz"],
        ["UUID"] = ["uuid"],
        ["JSONB"] = ["json", "jsonb"],
    };

    private static readonly Regex Quantity = new("^\\s*@\\w+\\s+(year|month|week|day|hour|minute|second)s?\\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Is(string word) => Castable.ContainsKey(word);

    /// <param name="word">That before the constant.</param>
    /// <param name="type">That of the parameter; null where it is not known.</param>
    public static bool IsCastable(string word, PostgresType? type) =>
        Castable.TryGetValue(word, out var castable) && (type is null || (!type.IsArray && (Strings.Contains(type.Name) || castable.Contains(type.Name))));

    public static bool IsNumber(PostgresType? type) => type is { IsArray: false } && Numbers.Contains(type.Name);

    /// <summary><c>date '@d'</c> as <c>@d</c> or <c>@d::date</c>, <c>interval '@n days'</c> as <c>@n * interval '1 day'</c>.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>Null where that is not sure to be what is meant.</returns>
    public static string? Rewrite(SqlTokens tokens, int constant, string name, PostgresType type)
    {
        var word = tokens.Keyword(constant - 1);
        // What binds tighter would take a part of it.
        if (!Is(word) || tokens.Is(constant - 2, SqlTokenKind.Dot) || tokens.Text(constant)[0] != '\'' || tokens.Is(constant + 1, SqlTokenKind.Cast) || tokens.Is(constant + 1, SqlTokenKind.String))
            return null;
        var text = tokens.Text(constant).Trim('\'');
        if (string.Equals(text.Trim(), "@" + name, StringComparison.OrdinalIgnoreCase))
            return !IsCastable(word, type) ? null : string.Equals(type.Name, word, StringComparison.OrdinalIgnoreCase) ? "@" + name : $"@{name}::{word.ToLowerInvariant()}";
        if (word != "INTERVAL" || Quantity.Match(text) is not { Success: true } quantity)
            return null;
        return IsNumber(type) ? $"@{name} * interval '1 {quantity.Groups[1].Value.ToLowerInvariant()}'"
            : Strings.Contains(type.Name) && !type.IsArray ? $"(@{name} || '{text.Substring(text.IndexOf(' ')).TrimEnd()}')::interval"
            : null;
    }
}
