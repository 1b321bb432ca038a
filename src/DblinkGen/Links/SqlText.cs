namespace DblinkGen.Links;

/// <summary>Quoting of names and constants that the developer wrote. Arguments never pass here: the server quotes them.</summary>
internal static class SqlText
{
    public static string Identifier(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    public static string Literal(string value)
    {
        var quoted = value.Replace("'", "''", StringComparison.Ordinal);
        return value.Contains('\\', StringComparison.Ordinal)
            ? "E'" + quoted.Replace("\\", "\\\\", StringComparison.Ordinal) + '\''
            : '\'' + quoted + '\'';
    }
}
