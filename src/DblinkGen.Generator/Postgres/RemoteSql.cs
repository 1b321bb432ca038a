using System.Collections.Generic;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>Composes the text that the remote server gets.</summary>
internal static class RemoteSql
{
    /// <summary>Wraps a statement so that it returns exactly these columns, in this order, found by their names.</summary>
    /// <returns>Null for a statement that cannot stand inside a query, such as SHOW or CALL.</returns>
    /// <remarks>
    /// The line breaks before the closing parentheses are for statements that end with a <c>--</c> comment. DML may stand in a
    /// common table expression only, and that only at the top level, so a WITH clause that holds DML or precedes it is extended.
    /// </remarks>
    public static string? ByName(SqlStatement statement, EquatableArray<string> columns)
    {
        var needsTopLevel = statement.Kind == StatementKind.DmlReturning || statement.HasDataModifyingCte;
        if (statement.Kind is not (StatementKind.Query or StatementKind.DmlReturning))
            return null;

        var list = ColumnList(columns);
        return needsTopLevel ? OverCommonTable(statement, "", list) : $"SELECT {list} FROM (\n{statement.Text}\n) AS q";
    }

    /// <summary>
    /// A query that is called for what its functions do: all its columns are computed for all its rows, whatever their types are, and one text comes back. Every other statement
    /// stays as it is.
    /// </summary>
    /// <remarks>MATERIALIZED keeps the planner from leaving out what nobody reads (PostgreSQL 14 to 18, volatile, stable and void functions alike).</remarks>
    public static string AsCommand(SqlStatement statement) =>
        statement.Kind == StatementKind.Query ? OverCommonTable(statement, "MATERIALIZED ", "pg_catalog.count(*)::pg_catalog.text") : statement.Text;

    private static string OverCommonTable(SqlStatement statement, string option, string list)
    {
        var text = statement.Text;
        var name = FreeName(text);
        // DML in the statement's own WITH clause has to stay at the top level.
        return statement is { WithEnd: { } withEnd } and ({ Kind: StatementKind.DmlReturning } or { HasDataModifyingCte: true })
            ? $"{text.Substring(0, withEnd)}, {name} AS {option}(\n{text.Substring(withEnd).TrimStart()}\n)\nSELECT {list} FROM {name}"
            : $"WITH {name} AS {option}(\n{text}\n)\nSELECT {list} FROM {name}";
    }

    private static string ColumnList(EquatableArray<string> columns)
    {
        var list = new StringBuilder();
        foreach (var column in columns)
            list.Append(list.Length == 0 ? "" : ", ").Append(PostgresIdentifier.Quote(column));
        return list.ToString();
    }

    /// <summary>A name that no identifier of the text has: a common table expression hides a table of its name.</summary>
    private static string FreeName(string text)
    {
        var used = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var token in SqlLexer.Read(text).Tokens)
        {
            if (token.Kind is SqlTokenKind.Word or SqlTokenKind.QuotedIdentifier)
                used.Add(PostgresIdentifier.Unquote(text.Substring(token.Start, token.Length)));
        }

        var name = "q";
        for (var i = 1; used.Contains(name); i++)
            name = "q" + i;
        return name;
    }
}
