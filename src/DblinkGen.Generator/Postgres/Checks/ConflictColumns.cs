using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>DO UPDATE SET count = count + 1</c>: the row that is there and the one that was to be inserted have the same columns, so a bare name is of neither.</summary>
internal static class ConflictColumns
{
    /// <summary>What <c>excluded</c> has not.</summary>
    private static readonly HashSet<string> OfTableOnly = new(StringComparer.Ordinal) { "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid" };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var insert in syntax.Changes.OfType<InsertStatement>().Where(i => i is { DoUpdate: >= 0, Table.Count: > 0 }))
        {
            var table = insert.Alias >= 0 ? insert.Alias : insert.Table[insert.Table.Count - 1];
            var values = insert.Assignments.Select(a => (Expression?)a.Value).Append(insert.UpdateWhere);
            foreach (var column in values.SelectMany(v => v.WithParts()).OfType<ColumnExpression>().Where(c => c is { Names.Count: 1, Field: < 0, IsExpanded: false }))
            {
                // A name of a table is that of its row.
                var name = tokens.Text(column.First);
                if (tokens.Name(column.First) is var found && found != "excluded" && found != tokens.Name(table) && !OfTableOnly.Contains(found))
                    yield return new TextFault(TextFaultKind.AmbiguousColumn, tokens[column.First].Span, $"{name} is ambiguous; write {tokens.Text(table)}.{name} for the row that is there, or excluded.{name} for the one that was to be inserted");
            }
        }
    }
}
