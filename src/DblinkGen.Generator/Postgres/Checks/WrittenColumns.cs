using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Columns that the statement itself makes, in a subquery, by WITH or of a function, and that so may be arrays whatever their names are.</summary>
internal static class WrittenColumns
{
    /// <param name="last">The last token of the column's reference.</param>
    public static bool MayBeArray(SqlSyntax syntax, int last)
    {
        var tokens = syntax.Tokens;
        if (!tokens.IsName(last))
            return false;
        var name = tokens.Name(last);
        return syntax.Queries.OfType<SelectQuery>().SelectMany(q => q.Items).Any(i => i.Alias >= 0 && tokens.Name(i.Alias) == name && i.Value.Bare() is not ColumnExpression)
            || IsAlias(tokens, name);
    }

    /// <summary>Whether the name is in a list of names behind that of a table, or is that of a function's result: <c>AS x(id)</c>, <c>WITH x (id) AS</c>, <c>f(1) AS id</c>.</summary>
    private static bool IsAlias(SqlTokens tokens, string name)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsName(i) || tokens.Name(i) != name)
                continue;
            var before = tokens.IsWord(i - 1, "AS") ? i - 2 : i - 1;
            if (tokens.Is(before, SqlTokenKind.CloseParenthesis) || (tokens.Opening(i) is >= 1 and var open && tokens.IsName(open - 1) && !tokens.IsWord(open - 1, "IN") && ListsNames(tokens, open)))
                return true;
        }

        return false;
    }

    /// <summary>Whether parentheses have nothing but names, and what is before them is named itself: <c>AS x(id)</c>, <c>) x(id)</c>, <c>WITH x (id) AS</c>.</summary>
    private static bool ListsNames(SqlTokens tokens, int open)
    {
        var close = tokens.SkipGroup(open) - 1;
        for (var i = open + 1; i < close; i++)
        {
            if (!tokens.IsName(i) && !tokens.Is(i, SqlTokenKind.Comma))
                return false;
        }

        return tokens.IsWord(close + 1, "AS") || tokens.IsWord(open - 2, "AS") || tokens.Is(open - 2, SqlTokenKind.CloseParenthesis);
    }
}
