using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>WITH, SELECT, VALUES, TABLE, UNION and what follows them.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>Whether the parenthesis opens a query, not a value that begins with one.</summary>
    private bool IsQuery(int open)
    {
        if (open >= _end || !_tokens.Is(open, SqlTokenKind.OpenParenthesis))
            return false;
        // Iterative, for a text of parentheses alone may be long.
        var innermost = open;
        while (innermost + 1 < _end && _tokens.Is(innermost + 1, SqlTokenKind.OpenParenthesis))
            innermost++;
        var verb = KeywordAt(innermost + 1);
        // A column may be called values.
        if (verb is not ("SELECT" or "WITH" or "TABLE") && !(verb == "VALUES" && _tokens.Is(innermost + 2, SqlTokenKind.OpenParenthesis)))
            return false;
        for (var group = innermost; group > open; group--)
        {
            var behind = _tokens.SkipGroup(group);
            if (behind < _end && !_tokens.Is(behind, SqlTokenKind.CloseParenthesis)
                && KeywordAt(behind) is not ("UNION" or "INTERSECT" or "EXCEPT" or "ORDER" or "LIMIT" or "OFFSET" or "FETCH" or "FOR"))
            {
                return false;
            }
        }

        return true;
    }

    private Query ReadParenthesizedQuery()
    {
        Open();
        var query = ReadQuery(isNested: true);
        Close();
        return query;
    }

    private Query ReadQuery(bool isNested)
    {
        if (++_depth > MaxDepth)
            GiveUp();
        if (At("WITH"))
            ReadWith();
        var query = ReadUnion();
        query.IsNested = isNested;
        ReadTail(query);
        query.End = _index;
        _depth--;
        return query;
    }

    private void ReadWith()
    {
        _index++;
        var isRecursive = Accept("RECURSIVE");
        do
        {
            var name = ReadColumnId();
            var hasColumns = At(SqlTokenKind.OpenParenthesis);
            if (hasColumns)
                ReadNames();
            Expect("AS");
            if (Accept("NOT"))
                Expect("MATERIALIZED");
            else
                Accept("MATERIALIZED");
            Open();
            var query = ReadStatement(isNested: true) as Query;
            Close();
            SkipSearchAndCycle();
            if (name >= 0)
                AddCommonTable(_tokens.Name(name), isRecursive || hasColumns ? null : query);
        }
        while (Accept(SqlTokenKind.Comma));
    }

    private void AddCommonTable(string name, Query? query) => _syntax.CommonTables[name] = _syntax.CommonTables.ContainsKey(name) ? null : query;

    private void SkipSearchAndCycle()
    {
        foreach (var (first, last) in new[] { ("SEARCH", "SET"), ("CYCLE", "USING") })
        {
            if (!Accept(first))
                continue;
            while (!IsAtEnd && !At(last))
                _index++;
            Expect(last);
            ReadColumnId();
        }
    }

    private Query ReadUnion()
    {
        var query = ReadIntersect();
        while (Keyword is "UNION" or "EXCEPT")
            query = ReadSetOperation(query, intersects: false);
        return query;
    }

    private Query ReadIntersect()
    {
        var query = ReadTerm();
        while (At("INTERSECT"))
            query = ReadSetOperation(query, intersects: true);
        return query;
    }

    private SetOperation ReadSetOperation(Query left, bool intersects)
    {
        var operation = _index++;
        if (!Accept("ALL"))
            Accept("DISTINCT");
        left.IsNested = true;
        var right = intersects ? ReadTerm() : ReadIntersect();
        right.IsNested = true;
        return Add(new SetOperation(left.First, left, right, operation));
    }

    private T Add<T>(T query)
        where T : Query
    {
        query.End = _index;
        _syntax.Queries.Add(query);
        return query;
    }

    private Query ReadTerm()
    {
        var first = _index;
        if (At(SqlTokenKind.OpenParenthesis))
            return ReadParenthesizedQuery();
        if (Accept("VALUES"))
            return ReadValues(first);
        if (Accept("TABLE"))
        {
            ReadRelation();
            return Add(new TableQuery(first));
        }

        if (!At("SELECT"))
            Refuse("SELECT");
        return ReadSelect();
    }

    private ValuesQuery ReadValues(int first)
    {
        var values = new ValuesQuery(first);
        do
        {
            var row = new RowExpression(_index, isExplicit: true);
            Open();
            ReadList(row.Operands);
            Close();
            values.Rows.Add(Finish(row));
        }
        while (Accept(SqlTokenKind.Comma));
        return Add(values);
    }

    /// <summary>ORDER BY, LIMIT, OFFSET, FETCH and FOR UPDATE.</summary>
    private void ReadTail(Query query)
    {
        ReadOrderBy(query.OrderBy);
        while (!IsAtEnd)
        {
            if (Accept("LIMIT"))
                ReadLimit(query);
            else if (Accept("OFFSET"))
                ReadOffset(query);
            else if (At("FETCH"))
                ReadFetch(query);
            else if (At("FOR"))
                ReadLocking();
            else
                return;
        }
    }

    private void ReadLimit(Query query)
    {
        if (!Accept("ALL"))
            query.Limits.Add(ReadExpression());
        if (At(SqlTokenKind.Comma))
            Refuse("OFFSET");
    }

    private void ReadOffset(Query query)
    {
        query.Limits.Add(ReadExpression());
        if (!Accept("ROW"))
            Accept("ROWS");
    }

    private void ReadFetch(Query query)
    {
        _index++;
        if (!Accept("FIRST"))
            Expect("NEXT");
        if (Keyword is not ("ROW" or "ROWS"))
            query.Limits.Add(ReadExpression(Precedence.Cast));
        if (!Accept("ROW"))
            Expect("ROWS");
        if (Accept("WITH"))
            Expect("TIES");
        else
            Expect("ONLY");
    }

    private void ReadLocking()
    {
        _index++;
        if (Accept("READ"))
        {
            Expect("ONLY");
            return;
        }

        if (Accept("NO"))
            Expect("KEY");
        else
            Accept("KEY");
        if (!Accept("UPDATE"))
            Expect("SHARE");
        if (Accept("OF"))
        {
            do
                ReadQualifiedName();
            while (Accept(SqlTokenKind.Comma));
        }

        if (Accept("SKIP"))
            Expect("LOCKED");
        else
            Accept("NOWAIT");
    }

    private void ReadOrderBy(List<SortKey> keys)
    {
        if (!At("ORDER"))
            return;
        _index++;
        Expect("BY");
        do
        {
            var value = ReadExpression();
            var isDescending = At("DESC");
            if (Accept("USING"))
                ReadSortOperator();
            else if (!Accept("ASC"))
                Accept("DESC");
            bool? hasNullsFirst = null;
            if (Accept("NULLS"))
            {
                hasNullsFirst = Accept("FIRST");
                if (hasNullsFirst is false)
                    Expect("LAST");
            }

            keys.Add(new SortKey(value, isDescending, hasNullsFirst));
        }
        while (Accept(SqlTokenKind.Comma));
    }

    private void ReadSortOperator()
    {
        if (AtQualifiedOperator)
            ReadQualifiedOperator();
        else if (!Accept(SqlTokenKind.Operator))
            Refuse("an operator");
    }
}
