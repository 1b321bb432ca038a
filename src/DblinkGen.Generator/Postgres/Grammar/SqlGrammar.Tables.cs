using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What may be in FROM and USING.</summary>
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
            ReadNames();
            if (Accept("AS"))
                ReadColumnId();
        }

        return join;
    }

    private TableReference ReadTable()
    {
        var first = _index;
        Accept("LATERAL");
        if (At(SqlTokenKind.OpenParenthesis) && !IsQuery(_index))
            return ReadParenthesizedJoin();
        if (At(SqlTokenKind.OpenParenthesis))
        {
            var subquery = new SubqueryTable(first, ReadParenthesizedQuery());
            ReadAlias(subquery);
            return subquery;
        }

        if (AtFunction)
            return ReadFunctionTable(first);
        var table = new NamedTable(first, ReadRelation());
        ReadAlias(table);
        ReadSample();
        return table;
    }

    private TableReference ReadParenthesizedJoin()
    {
        _index++;
        var table = ReadJoins();
        Close();
        ReadAlias(table);
        return table;
    }

    private bool AtFunction
    {
        get
        {
            if ((At("ROWS") && IsWord(_index + 1, "FROM")) || (At("COLLATION") && IsWord(_index + 1, "FOR")) || (Keywords.IsValue(Keyword) && Keyword is not ("NULL" or "TRUE" or "FALSE" or "DEFAULT")) || (At("CAST") && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis)))
                return true;
            var index = _index;
            while (index + 2 < _end && _tokens.IsName(index) && _tokens.Is(index + 1, SqlTokenKind.Dot))
                index += 2;
            return index < _end && _tokens.IsName(index) && !IsWord(index, "ONLY") && index + 1 < _end && _tokens.Is(index + 1, SqlTokenKind.OpenParenthesis)
                && (index > _index || _tokens.Is(index, SqlTokenKind.QuotedIdentifier) || Keywords.CanBeFunction(KeywordAt(index)));
        }
    }

    private FunctionTable ReadFunctionTable(int first)
    {
        var table = new FunctionTable(first);
        if (At("ROWS") && IsWord(_index + 1, "FROM"))
        {
            _index += 2;
            SkipGroup();
        }
        else
        {
            ReadExpression(Precedence.Cast);
        }

        if (Accept("WITH"))
            Expect("ORDINALITY");
        ReadAlias(table);
        return table;
    }

    /// <summary><c>[ONLY] name [*]</c>, or a placeholder that stands for a table.</summary>
    private List<int> ReadRelation()
    {
        if (At(SqlTokenKind.Placeholder) && _syntax.RowSources?.Contains(_tokens.Text(_index).Substring(1)) is not false)
            return [_index++];
        if (Accept("ONLY") && Accept(SqlTokenKind.OpenParenthesis))
        {
            var only = ReadTableName();
            Close();
            return only;
        }

        var names = ReadTableName();
        if (IsOperator(_index, "*"))
            _index++;
        return names;
    }

    private List<int> ReadTableName()
    {
        if (AtName)
            return ReadQualifiedName();
        Refuse("a table");
        return [];
    }

    private void ReadAlias(TableReference table)
    {
        var hasAs = Accept("AS");
        if (hasAs && At(SqlTokenKind.OpenParenthesis))
        {
            ReadColumnDefinitions();
            return;
        }

        if (hasAs || (AtName && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(Keyword))))
            table.Alias = ReadColumnId();
        if (table.Alias >= 0 && At(SqlTokenKind.OpenParenthesis))
            ReadColumnDefinitions();
    }

    /// <summary><c>(a, b)</c> and <c>(a int, b text)</c>.</summary>
    private void ReadColumnDefinitions()
    {
        Open();
        do
        {
            ReadColumnId();
            if (AtName)
                ReadType();
            if (Accept("COLLATE"))
                ReadAnyName();
        }
        while (Accept(SqlTokenKind.Comma));
        Close();
    }

    private void ReadSample()
    {
        if (!Accept("TABLESAMPLE"))
            return;
        ReadQualifiedName();
        SkipGroup();
        if (Accept("REPEATABLE"))
            SkipGroup();
    }
}
