using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads a column definition list, <c>id int4, price numeric(10,2)</c>.</summary>
internal static class ColumnDefinitionList
{
    /// <param name="error">What is wrong; null where the list was read.</param>
    public static List<ColumnDefinition> Parse(string text, out string? error)
    {
        var columns = new List<ColumnDefinition>();
        var tokens = new SqlTokens(text);
        error = tokens.Count == 0 ? "it is empty" : tokens.Errors.Count > 0 ? "it is malformed" : null;
        for (var first = 0; error is null && first <= tokens.Count;)
        {
            var end = first;
            while (end < tokens.Count && !(tokens.Is(end, SqlTokenKind.Comma) && tokens.Depth(end) == 0))
                end++;
            error = Column(tokens, first, end, columns);
            first = end + 1;
        }

        return columns;
    }

    private static string? Column(SqlTokens tokens, int first, int end, List<ColumnDefinition> columns)
    {
        if (first >= end)
            return "a column is missing";
        if (!tokens.IsName(first))
            return $"'{tokens.Text(first)}' is no name of a column";
        var name = PostgresIdentifier.Unquote(tokens.Text(first));
        if (first + 1 == end)
            return $"column \"{name}\" has no type";
        if (tokens.Is(first + 1, SqlTokenKind.OpenParenthesis))
            return $"the name of a column is before its type, as in name {name}{tokens.Sql.Substring(tokens[first + 1].Start, tokens[tokens.SkipGroup(first + 1) - 1].End - tokens[first + 1].Start)}";
        for (var i = first + 2; i < end; i++)
        {
            if (tokens.IsWord(i, "COLLATE"))
                return $"column \"{name}\" has COLLATE, which is not declared here; write it in the local statement, where it sorts or compares";
        }

        var place = new SqlSpan(tokens[first + 1].Start, tokens[end - 1].End - tokens[first + 1].Start);
        var spelling = tokens.Sql.Substring(place.Start, place.Length);
        if (!PostgresType.TryParse(spelling, out var type, out var error))
            return $"'{spelling}' is not a PostgreSQL type: {error.Message}";
        if (PostgresIdentifier.Utf8Length(name) > PostgresIdentifier.MaxBytes)
            return $"\"{name}\" has more than {PostgresIdentifier.MaxBytes} bytes";
        if (columns.Exists(c => c.Name == name))
            return $"column \"{name}\" stands there twice";
        columns.Add(new ColumnDefinition(name, type, place));
        return null;
    }
}

/// <param name="Name">As PostgreSQL has it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Place">Where the type is in the list.</param>
internal readonly record struct ColumnDefinition(string Name, PostgresType Type, SqlSpan Place);
