using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>A place in the spelling of a type, and the fault found there.</summary>
internal sealed class PostgresTypeCursor(SqlTokens tokens, int index)
{
    public SqlTokens Tokens => tokens;

    public int Index { get; set; } = index;

    public PostgresTypeError Error { get; private set; } = new("A type is expected", 0, 0);

    public bool Take(SqlTokenKind kind) => Advance(Tokens.Is(Index, kind));

    public bool TakeWord(string word) => Advance(Tokens.IsWord(Index, word));

    public bool TryTakeName([NotNullWhen(true)] out string? name)
    {
        name = null;
        if (!Tokens.IsName(Index))
            return false;

        // The escapes of U&"…" would have to be decoded; nobody names a type so.
        var text = Tokens.Text(Index);
        if (text == "\"\"" || text.StartsWith("U&\"", StringComparison.OrdinalIgnoreCase))
            return false;

        Index++;
        name = PostgresIdentifier.Unquote(text);
        return true;
    }

    /// <summary>Modifiers are constants and words: <c>(10,2)</c>, <c>(Point,4326)</c>.</summary>
    /// <param name="values">Null where there are no parentheses.</param>
    public bool TryTakeModifier(out List<string>? values)
    {
        values = null;
        if (!Take(SqlTokenKind.OpenParenthesis))
            return true;

        values = [];
        do
        {
            var isNegative = Advance(Tokens.Is(Index, SqlTokenKind.Operator) && Tokens.Text(Index) == "-");
            if (!Tokens.Is(Index, SqlTokenKind.Number) && (isNegative || !Tokens.IsName(Index)))
                return false;
            values.Add((isNegative ? "-" : "") + Normalised(Tokens.Text(Index++)));
        }
        while (Take(SqlTokenKind.Comma));
        return Take(SqlTokenKind.CloseParenthesis);
    }

    public PostgresType? Unexpected() => FailAt(
        Index,
        Index < Tokens.Count ? $"'{Tokens.Text(Index)}' is not expected in a type" : "The type ends too early");

    public PostgresType? FailAt(int index, string message) => index < Tokens.Count
        ? Fail(message, Tokens[index].Start, Tokens[index].Length)
        : Fail(message, tokens.Sql.Length, 0);

    public PostgresType? Fail(string message, int start, int length)
    {
        Error = new PostgresTypeError(message, start, length);
        return null;
    }

    private bool Advance(bool matches)
    {
        Index += matches ? 1 : 0;
        return matches;
    }

    private static string Normalised(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : value;
}
