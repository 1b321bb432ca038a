using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What follows a query: ORDER BY, LIMIT, OFFSET, FETCH and FOR UPDATE.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>ORDER BY, LIMIT, OFFSET, FETCH and FOR UPDATE.</summary>
    private void ReadTail(Query query)
    {
        ReadOrderBy(query.OrderBy);
        var (hasLimit, hasOffset) = (false, false);
        while (!IsAtEnd)
        {
            // Each once, and FETCH is another word for LIMIT.
            if (At("OFFSET") ? hasOffset : Keyword is "LIMIT" or "FETCH" && hasLimit)
                return;
            hasOffset |= At("OFFSET");
            hasLimit |= Keyword is "LIMIT" or "FETCH";
            if (Accept("LIMIT"))
                ReadLimit(query);
            else if (Accept("OFFSET"))
                ReadOffset(query);
            else if (At("FETCH"))
                ReadFetch(query);
            else if (At("FOR"))
                ReadLocking(query);
            else
                return;
        }
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
            bool? isDescending = At("DESC");
            if (Accept("USING"))
                isDescending = ReadSortOperator();
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

    /// <returns>Whether it is the order of DESC; null where only the server knows.</returns>
    private bool? ReadSortOperator()
    {
        bool? isDescending = IsOperator(_index, ">") ? true : IsOperator(_index, "<") ? false : null;
        if (AtQualifiedOperator)
            ReadQualifiedOperator();
        else if (!Accept(SqlTokenKind.Operator))
            Refuse("an operator");
        return isDescending;
    }

    private void ReadLimit(Query query)
    {
        var limit = _index - 1;
        if (!Accept("ALL"))
        {
            query.Limit = limit;
            query.Limits.Add(ReadExpression());
        }

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
        query.Limit = _index++;
        if (!Accept("FIRST"))
            Expect("NEXT");
        if (Keyword is not ("ROW" or "ROWS"))
            query.Limits.Add(ReadExpression(Precedence.Cast));
        if (!Accept("ROW"))
            Expect("ROWS");
        if (At("WITH"))
        {
            query.Ties = _index++;
            Expect("TIES");
        }
        else
        {
            Expect("ONLY");
        }
    }

    private void ReadLocking(Query query)
    {
        var first = _index++;
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
        var locking = new LockingClause(first, _index, []);
        query.Lockings.Add(locking);
        if (Accept("OF"))
        {
            do
                locking.Tables.AddRange(ReadQualifiedName());
            while (Accept(SqlTokenKind.Comma));
        }

        if (Accept("SKIP"))
            Expect("LOCKED");
        else
            Accept("NOWAIT");
    }
}
