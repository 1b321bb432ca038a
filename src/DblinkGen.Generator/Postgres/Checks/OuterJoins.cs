using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>The tables of FROM whose columns an outer join makes NULL where it finds no partner.</summary>
/// <remarks>Whatever might take such rows out again (WHERE, another join, a form that is not read) leaves none.</remarks>
internal sealed class OuterJoins
{
    private readonly SqlTokens _tokens;
    private readonly HashSet<string> _nullable = [];
    private bool _isUncertain;

    private OuterJoins(SqlTokens tokens) => _tokens = tokens;

    public static HashSet<string> NullableTables(SqlTokens tokens, SelectQuery select)
    {
        var joins = new OuterJoins(tokens);
        foreach (var table in select.From)
        {
            joins._isUncertain |= joins.MayReject(table);
            joins.Read(table);
        }

        return joins._isUncertain || joins.MayReject(select.Where) || joins.MayReject(select.Having) ? [] : joins._nullable;
    }

    /// <summary>The name by which columns refer to a table.</summary>
    public static string? NameOf(SqlTokens tokens, TableReference table) =>
        table.Alias >= 0 ? tokens.Name(table.Alias) : table is NamedTable { Names: [.., var name] } ? tokens.Name(name) : null;

    private void Read(TableReference table)
    {
        if (table is not JoinedTable join)
            return;
        Read(join.Left);
        // What is made NULL inside of parentheses, and what a NATURAL join compares, is not followed.
        _isUncertain |= join.Right is JoinedTable || join.IsNatural;
        if (join.Kind is JoinKind.Right or JoinKind.Full)
            _nullable.UnionWith(Tables(join.Left).Select(t => NameOf(_tokens, t)).OfType<string>());
        if (join.Kind is JoinKind.Left or JoinKind.Full && NameOf(_tokens, join.Right) is { } right && !FindsAlways(join))
            _nullable.Add(right);
        if (join.Kind is JoinKind.Inner or JoinKind.Cross)
            _isUncertain |= MayReject(join.Right);
        if (join.Kind == JoinKind.Inner)
            _isUncertain |= join.On is null ? _nullable.Count > 0 : MayReject(join.On);
    }

    /// <summary><c>LEFT JOIN LATERAL (SELECT count(*) …) AS s ON true</c>: every row has a partner. So it has with <c>ON 1 = 1</c>, and other constants are not reckoned.</summary>
    private static bool FindsAlways(JoinedTable join) => join.Right is SubqueryTable { Query: var query } && HasRow(query)
        && join.On is not null && join.On.WithParts().All(p => p is not (ColumnExpression or ParameterExpression or CallExpression or SubqueryExpression or NullExpression));

    private static bool HasRow(Query query) => query switch
    {
        ValuesQuery => true,
        SetOperation union => HasRow(union.Left) || HasRow(union.Right),
        // Any call may be an aggregate, which has a row always.
        SelectQuery { HasGroupBy: false, Having: null } select => (select.From.Count == 0 && select.Where is null) || select.Items.Exists(i => i.Value.WithParts().OfType<CallExpression>().Any()),
        _ => false,
    };

    private static IEnumerable<TableReference> Tables(TableReference table) => table is JoinedTable join ? Tables(join.Left).Concat(Tables(join.Right)) : [table];

    /// <summary>Whether a table has rows only for some rows of a nullable one: what LATERAL sees it may look for, and a function sees it always.</summary>
    private bool MayReject(TableReference table) => _nullable.Count > 0 && table switch
    {
        JoinedTable join => MayReject(join.Left) || MayReject(join.Right),
        SubqueryTable => _tokens.IsWord(table.First, "LATERAL"),
        FunctionTable { Call: { } call } => MayReject(call),
        FunctionTable => true,
        _ => false,
    };

    /// <summary>Whether a condition speaks of a nullable table, or of columns whose table is not told.</summary>
    private bool MayReject(Expression? condition) => _nullable.Count > 0 && condition.WithParts().Any(part => part switch
    {
        SubqueryExpression => true,
        ColumnExpression { Names.Count: 1 } => true,
        ColumnExpression column => _nullable.Contains(_tokens.Name(column.Names[column.Names.Count - 2])),
        _ => false,
    });
}
