namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Queries: UNION and its like, VALUES, TABLE.</summary>
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
        var tables = At("WITH") ? ReadWith() : [];
        var query = ReadUnion();
        query.IsNested = isNested;
        ReadTail(query);
        query.End = _index;
        tables.ForEach(t => t.End = _index);
        _depth--;
        return query;
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
            values.Rows.Add(ReadValuesRow());
        }
        while (Accept(SqlTokenKind.Comma));
        return Add(values);
    }

    private RowExpression ReadValuesRow()
    {
        var row = new RowExpression(_index, isExplicit: true);
        Open();
        ReadList(row.Operands);
        Close();
        return Finish(row);
    }
}
