using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What FROM and USING join.</summary>
internal sealed partial class SqlGrammar
{
    private void ReadFrom(List<TableReference> tables)
    {
        do
            tables.Add(ReadJoins());
        while (Accept(SqlTokenKind.Comma));
    }

    private TableReference ReadJoins()
    {
        if (++_depth > MaxDepth)
            GiveUp();
        var table = ReadTable();
        while (ReadJoinKind() is { } join)
        {
            var right = ReadTable();
            // `a JOIN b JOIN c ON … ON …`: the inner join comes first.
            while (join.HasCondition && AtJoin && !At("ON") && !At("USING"))
                right = ReadJoin(right);
            table = ReadCondition(new JoinedTable(table.First, table, right, join.Kind) { IsNatural = !join.HasCondition && join.Kind != JoinKind.Cross }, join.HasCondition);
        }

        _depth--;
        return table;
    }

    private JoinedTable ReadJoin(TableReference left)
    {
        var (kind, hasCondition) = ReadJoinKind()!.Value;
        var right = ReadTable();
        while (hasCondition && AtJoin)
            right = ReadJoin(right);
        return ReadCondition(new JoinedTable(left.First, left, right, kind) { IsNatural = !hasCondition && kind != JoinKind.Cross }, hasCondition);
    }

    private bool AtJoin => Keyword is "CROSS" or "NATURAL" or "INNER" or "LEFT" or "RIGHT" or "FULL" or "JOIN";

    private (JoinKind Kind, bool HasCondition)? ReadJoinKind()
    {
        if (!AtJoin)
            return null;
        var isNatural = Accept("NATURAL");
        var kind = Keyword switch
        {
            "CROSS" => JoinKind.Cross,
            "LEFT" => JoinKind.Left,
            "RIGHT" => JoinKind.Right,
            "FULL" => JoinKind.Full,
            _ => JoinKind.Inner,
        };
        if (kind != JoinKind.Inner || At("INNER"))
            _index++;
        if (kind is JoinKind.Left or JoinKind.Right or JoinKind.Full)
            Accept("OUTER");
        Expect("JOIN");
        return (kind, !isNatural && kind != JoinKind.Cross);
    }

    private JoinedTable ReadCondition(JoinedTable join, bool hasCondition)
    {
        if (!hasCondition)
            return join;
        if (Accept("ON"))
        {
            join.On = ReadExpression();
        }
        else
        {
            if (!At("USING"))
                Refuse("ON");
            Accept("USING");
            ReadNames(join.UsingColumns);
            if (Accept("AS"))
                join.UsingAlias = ReadColumnId();
        }

        return join;
    }

    private TableReference ReadParenthesizedJoin()
    {
        _index++;
        var table = ReadJoins();
        Close();
        ReadAlias(table);
        return table;
    }
}
