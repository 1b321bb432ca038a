using System.Collections.Generic;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>The names of the columns that a row is read from, which a repair of the select list changes.</summary>
internal static class OutputNames
{
    /// <summary>Adds <c>AS name</c> where only the old name has a member.</summary>
    public static TextRepair? Keep(DeclaredMethod method, SqlSyntax syntax, TextRepair repair)
    {
        if (method.IsCommand || method.Row is not { Kind: not RowKind.Scalar } row || method.Parse()?.Statement.IsByName is false || syntax.SelectList is not { } before
            || SqlSyntax.Of(SqlStatement.Parse(repair.Apply(syntax.Statement.Sql)), syntax.RowSources).SelectList is not { } after || before.Columns.Count != after.Columns.Count)
        {
            return repair;
        }

        var changes = new List<TextEdit>(repair.Changes);
        for (var i = 0; i < before.Columns.Count; i++)
        {
            if (before.Columns[i].Name is not { } old || after.Columns[i].Name == old || !IsRead(old) || (after.Columns[i].Name is { } name && IsRead(name)))
                continue;
            var last = changes.FindIndex(c => c.Place.End == before.Columns[i].Span.End && c.Place.Length > 0);
            if (last < 0)
                return null;
            changes[last] = changes[last] with { Text = $"{changes[last].Text} AS {ColumnReference.Of(old)}" };
        }

        return new TextRepair(repair.Title, changes);

        bool IsRead(string column) => method.Attributes.Columns.Count > 0 ? method.Attributes.Columns.Any(c => c.Text(0) == column) : ColumnParser.MemberFor(column, row.Members) is not null;
    }
}
