using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>What the select list of a method surely has not.</summary>
internal static class SelectedColumns
{
    /// <summary>Whether a declared column would be the next thing to be told.</summary>
    public static bool Lack(DeclaredMethod method, string column) => method.Attributes.Query?.Named("Match") is not 2
        && method.StatementSyntax.SelectList is { IsComplete: true } list && list.Columns.All(c => c.Name is not null && c.Name != column);

    /// <summary>Whether an item can be added behind the last one, and to no other list beside it.</summary>
    public static bool CanGrow(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        for (var i = syntax.Statement.VerbIndex; i < tokens.Count; i++)
        {
            if (tokens.IsKeyword(i, "UNION") || tokens.IsKeyword(i, "INTERSECT") || tokens.IsKeyword(i, "EXCEPT") || tokens.IsKeyword(i, "GROUP") || tokens.IsKeyword(i, "DISTINCT"))
                return false;
        }

        return syntax is { Statement.Verb: not "VALUES", SelectList.Columns.Count: > 0 };
    }
}
