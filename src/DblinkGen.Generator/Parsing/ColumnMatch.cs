using System.Collections.Generic;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Wraps a statement where its columns are to be found by name.</summary>
internal static class ColumnMatch
{
    /// <returns><see langword="null"/> where it must be wrapped and cannot be.</returns>
    public static (string Text, bool IsByName)? Wrap(
        SqlStatement statement, IMethodSymbol method, AttributeData attribute, EquatableArray<ColumnModel>? columns, FaultSink faults)
    {
        var match = (Mode)(attribute.Named("Match") as int? ?? 0);
        if (columns is not { } declared)
            return (RemoteSql.AsCommand(statement), false);
        if (match == Mode.ByPosition || (match == Mode.Auto && declared.Count == 1))
            return (statement.Text, false);

        var names = new List<string>();
        foreach (var column in declared)
            names.Add(column.Name);
        if (RemoteSql.ByName(statement, names.ToEquatableArray()) is { } wrapped)
            return (wrapped, true);
        // What SHOW and EXPLAIN return is PostgreSQL's; the parameters of a procedure are somebody's, and may come to stand in another order.
        if (match == Mode.Auto && !statement.IsCall)
            return (statement.Text, false);
        faults.Add(SqlRules.NotByName, attribute.Argument("Match"), method.Name, statement.Verb, match == Mode.Auto ? "set Match = DblinkMatch.ByPosition" : "remove Match = DblinkMatch.ByName");
        return null;
    }

    /// <summary>The values of <c>DblinkMatch</c>.</summary>
    private enum Mode
    {
        Auto,
        ByName,
        ByPosition,
    }
}
