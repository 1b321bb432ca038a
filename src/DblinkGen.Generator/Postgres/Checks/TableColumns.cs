using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The columns of what FROM reads, where the text tells all of them: those of subqueries, of what WITH names, of row sources and of column definition lists.</summary>
internal static class TableColumns
{
    /// <returns>Null where one of the names is not sure.</returns>
    public static IReadOnlyList<string>? Of(SqlSyntax syntax, TableReference table)
    {
        if (table is FunctionTable { Call: not null, HasDefinitions: true })
            return table.Columns.ConvertAll(syntax.Tokens.Name);
        return table.HasDefinitions ? null : Renamed(syntax, OfSource(syntax, table), table.Columns);
    }

    /// <summary>How many columns there are before they are given other names; null where the text does not tell.</summary>
    public static int? Width(SqlSyntax syntax, TableReference table) => table switch
    {
        SubqueryTable subquery => subquery.Query.Width,
        NamedTable { Names: [var name] } => SourceOf(syntax, name)?.Count ?? (syntax.CommonTableOf(name) is { } common ? Width(common) : null),
        _ => null,
    };

    public static int? Width(WithItem table) => table switch
    {
        { HasMoreColumns: true } => null,
        { Statement: Query query } => query.Width,
        { Statement: Change { Returning: { } items } } => items.Exists(i => i.IsStar) ? null : items.Count,
        _ => null,
    };

    private static IReadOnlyList<string>? OfSource(SqlSyntax syntax, TableReference table) => table switch
    {
        SubqueryTable subquery => OfStatement(syntax, subquery.Query),
        NamedTable { Names: [var name] } => SourceOf(syntax, name) ?? (syntax.CommonTableOf(name) is { HasMoreColumns: false } common && !NamesTwice.IsRepeated(syntax, common) ? Renamed(syntax, OfStatement(syntax, common.Statement), common.Columns) : null),
        _ => null,
    };

    private static IReadOnlyList<string>? SourceOf(SqlSyntax syntax, int name) =>
        syntax.Tokens.Is(name, SqlTokenKind.Placeholder) && syntax.SourceColumns.TryGetValue(syntax.Tokens.Text(name).Substring(1), out var columns) ? [.. columns] : null;

    private static IReadOnlyList<string>? OfStatement(SqlSyntax syntax, SqlNode? statement) =>
        SelectList.Of(syntax, statement) is { IsComplete: true } list && list.Columns.All(c => c.Name is not null) ? [.. list.Columns.Select(c => c.Name!)] : null;

    /// <summary>A list of names may be shorter than that of the columns.</summary>
    private static IReadOnlyList<string>? Renamed(SqlSyntax syntax, IReadOnlyList<string>? columns, List<int> names) =>
        columns is null || names.Count > columns.Count ? null : [.. names.Select(syntax.Tokens.Name), .. columns.Skip(names.Count)];
}
