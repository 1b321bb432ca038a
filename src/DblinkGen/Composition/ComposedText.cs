using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Composition;

/// <summary>The text that the local server runs. Arguments are <c>$1</c>, <c>$2</c> …, all of them text, and after them the <see cref="Link.Mark"/> of each source.</summary>
internal static class ComposedText
{
    public static string Of(ComposedStatement statement, DblinkFunctions functions, string[] connections, bool hasGuards) => statement.Sql.ToText(
        ordinal => string.Create(CultureInfo.InvariantCulture, $"CAST(${ordinal} AS {QualifiedType.Of(statement.Parameters[ordinal - 1])})"),
        name =>
        {
            var index = Array.FindIndex(statement.Sources, s => s.Name == name);
            return Table(statement, index, functions, PostgresIdentifier.Literal(connections[index]), hasGuards);
        });

    /// <summary>
    /// A subquery, which the planner pulls up: the alias is the user's, who may give columns another name with it. <c>dblink()</c> reads in single-row
    /// mode into a tuplestore, where <c>dblink_get_result()</c> would hold the whole result in memory.
    /// </summary>
    private static string Table(ComposedStatement statement, int index, DblinkFunctions functions, string connection, bool hasGuards)
    {
        var source = statement.Sources[index];
        var isOwn = functions.AreOwn(DblinkFunctions.Query);
        // What is stored outlives the extension's oids. The local server stores a reference to the function, which was checked before.
        var name = statement.IsStored ? connection + "::pg_catalog.text" : $"(SELECT CASE WHEN {isOwn} THEN {connection}::pg_catalog.text END)";
        var own = statement.IsStored ? "" : " WHERE " + isOwn;
        var mark = string.Create(CultureInfo.InvariantCulture, $"${statement.Parameters.Count + index + 1}");
        var text = statement.IsStored
            ? RemoteQuery(statement, source)
            : $"pg_catalog.concat({Check(mark, hasGuards, source.Columns.Count)}, {RemoteQuery(statement, source)})";
        var call = functions.Call(DblinkFunctions.Query, $"{name}, {text}");
        return $"(SELECT * FROM {call} AS q({string.Join(", ", source.Columns.Select(c => c.TypedDefinition))}){own})";
    }

    /// <summary>What comes before a query that fails on no other link by itself, as expressions.</summary>
    private static string Check(string mark, bool hasGuards, int columns)
    {
        if (hasGuards)
            return $"'DEALLOCATE ', {mark}, '{RemoteGuard.TokenSuffix}; PREPARE ', {mark}, '{RemoteGuard.TokenSuffix} AS VALUES (1); '";
        var (before, after) = RemoteGuard.InlineCheck(columns);
        return $"{PostgresIdentifier.Literal(before)}, {mark}, {PostgresIdentifier.Literal(after)}";
    }

    private static string RemoteQuery(ComposedStatement statement, RowSource source)
    {
        if (!source.Sql.HasParameters)
            return PostgresIdentifier.Literal(source.Sql.ToString()) + "::pg_catalog.text";
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}"));
        return $"pg_catalog.format({PostgresIdentifier.Literal(source.Sql.ToTemplate(statement.Parameters))}, VARIADIC ARRAY[{string.Join(", ", arguments)}]::pg_catalog._text)";
    }
}
