using System;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>What is compared with the placeholder of an array, as far as its last token tells.</summary>
internal static class ArrayOperand
{
    /// <summary>Whether what ends at a token is surely no array: a number, a key, or a column whose name is that of the placeholder in the singular.</summary>
    public static bool IsOneValue(SqlTokens tokens, int last, string name)
    {
        if (tokens.Is(last, SqlTokenKind.Number))
            return true;
        if (!tokens.IsName(last))
            return false;
        var column = PostgresIdentifier.Unquote(tokens.Text(last)).ToLowerInvariant();
        var plural = Plain(name).ToLowerInvariant();
        return column == "id" || column.EndsWith("_id", StringComparison.Ordinal) || plural == Plain(column) + "s" || plural == Plain(column) + "es";
    }

    /// <summary>Whether it may be an array itself: it says so, or has the placeholder's name in the plural.</summary>
    public static bool MayBeArray(SqlTokens tokens, int last, string name) => tokens.Is(last, SqlTokenKind.CloseBracket)
        || (name.EndsWith("s", StringComparison.OrdinalIgnoreCase) && IsSameName(tokens, last, name));

    public static bool IsSameName(SqlTokens tokens, int last, string name) =>
        tokens.IsName(last) && string.Equals(Plain(PostgresIdentifier.Unquote(tokens.Text(last))), Plain(name), StringComparison.OrdinalIgnoreCase);

    /// <returns>What compares with the elements in the way of an operator; null for an operator that compares otherwise.</returns>
    public static string? Quantifier(string operation) => operation switch
    {
        "=" => "ANY",
        "<>" or "!=" => "ALL",
        _ => null,
    };

    private static string Plain(string name) => name.Replace("_", "");
}
