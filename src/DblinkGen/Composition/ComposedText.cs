using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Composition;

/// <summary>The text that the local server runs. Arguments are <c>$1</c>, <c>$2</c> …, all of them text.</summary>
internal static class ComposedText
{
    public static string Of(ComposedStatement statement, DblinkFunctions functions, string[] connections) => statement.Sql.ToText(
        ordinal => string.Create(CultureInfo.InvariantCulture, $"CAST(${ordinal} AS {QualifiedType.Of(statement.Parameters[ordinal - 1])})"),
        name =>
        {
            var index = Array.FindIndex(statement.Sources, s => s.Name == name);
            return Table(statement, statement.Sources[index], functions, PostgresIdentifier.Literal(connections[index]));
        });

    /// <summary>
    /// A subquery, which the planner pulls up: the alias is the user's, who may give columns another name with it. <c>dblink()</c> reads in single-row
    /// mode into a tuplestore, where <c>dblink_get_result()</c> would hold the whole result in memory.
    /// </summary>
    private static string Table(ComposedStatement statement, RowSource source, DblinkFunctions functions, string connection)
    {
        var isOwn = functions.AreOwn(DblinkFunctions.Query);
        // What is stored outlives the extension's oids. The local server stores a reference to the function, which was checked before.
        var name = statement.IsStored ? connection + "::pg_catalog.text" : $"(SELECT CASE WHEN {isOwn} THEN {connection}::pg_catalog.text END)";
        var own = statement.IsStored ? "" : " WHERE " + isOwn;
        var call = functions.Call(DblinkFunctions.Query, $"{name}, {RemoteText(statement, source)}");
        return $"(SELECT * FROM {call} AS q({string.Join(", ", source.Columns.Select(c => c.TypedDefinition))}){own})";
    }

    private static string RemoteText(ComposedStatement statement, RowSource source)
    {
        if (!source.Sql.HasParameters)
            return PostgresIdentifier.Literal(source.Sql.ToString()) + "::pg_catalog.text";
        var arguments = statement.Parameters.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}"));
        return $"pg_catalog.format({PostgresIdentifier.Literal(source.Sql.ToTemplate(statement.Parameters))}, {string.Join(", ", arguments)})";
    }
}
