using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Tables, subqueries and functions in FROM and USING.</summary>
internal sealed partial class SqlGrammar
{
    private TableReference ReadTable()
    {
        var table = ReadOneTable();
        _syntax.Tables.Add(table);
        return table;
    }

    private TableReference ReadOneTable()
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
        Expression? call = null;
        if (At("ROWS") && IsWord(_index + 1, "FROM"))
        {
            _index += 2;
            SkipGroup();
        }
        else
        {
            call = ReadExpression(Precedence.Cast);
        }

        var table = new FunctionTable(first, call);
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
            ReadColumnDefinitions(table);
            return;
        }

        if (hasAs || (AtName && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(Keyword))))
            table.Alias = ReadColumnId();
        if (table.Alias >= 0 && At(SqlTokenKind.OpenParenthesis))
            ReadColumnDefinitions(table);
    }

    /// <summary><c>(a, b)</c> and <c>(a int, b text)</c>.</summary>
    private void ReadColumnDefinitions(TableReference table)
    {
        Open();
        do
        {
            table.Columns.Add(ReadColumnId());
            if (AtName)
            {
                table.HasDefinitions = true;
                ReadType();
            }

            if (Accept("COLLATE"))
                ReadQualifiedName();
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
