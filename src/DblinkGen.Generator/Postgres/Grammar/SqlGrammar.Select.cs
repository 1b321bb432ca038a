using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>The clauses of a SELECT.</summary>
internal sealed partial class SqlGrammar
{
    private SelectQuery ReadSelect()
    {
        var select = new SelectQuery(_index++);
        ReadDistinct(select);
        if (!AtEndOfItems || select.IsDistinct)
            ReadItems(select.Items);
        if (Accept("INTO"))
            ReadIntoTable();
        if (Accept("FROM"))
            ReadFrom(select.From);
        if (Accept("WHERE"))
            select.Where = ReadExpression();
        if (Accept("GROUP"))
            ReadGroupBy(select);
        if (Accept("HAVING"))
            select.Having = ReadExpression();
        if (Accept("WINDOW"))
            ReadWindows(select.Windows);
        return Add(select);
    }

    private void ReadDistinct(SelectQuery select)
    {
        if (Accept("ALL"))
            return;
        select.IsDistinct = Accept("DISTINCT");
        if (!select.IsDistinct || !Accept("ON"))
            return;
        Open();
        ReadList(select.DistinctOn);
        Close();
    }

    /// <summary>A select list may be empty.</summary>
    private bool AtEndOfItems => IsAtEnd || At(SqlTokenKind.CloseParenthesis) || EndsItems(Keyword);

    private static bool EndsItems(string word) =>
        word is "INTO" or "FROM" or "WHERE" or "GROUP" or "HAVING" or "WINDOW" or "UNION" or "INTERSECT" or "EXCEPT" or "ORDER" or "LIMIT" or "OFFSET" or "FETCH" or "FOR" or "ON" or "RETURNING";

    private void ReadItems(List<SelectItem> items)
    {
        do
        {
            if (IsOperator(_index, "*"))
            {
                items.Add(new SelectItem(new OpaqueExpression(_index++) { End = _index }, Alias: -1, IsStar: true, _index));
                continue;
            }

            var value = ReadExpression(place: ValuePlace.Item);
            items.Add(new SelectItem(value, ReadItemAlias(), value.IsExpanded, _index));
        }
        while (Accept(SqlTokenKind.Comma));
    }

    private int ReadItemAlias()
    {
        if (Accept("AS"))
        {
            if (AtName)
                return TakeName();
            Refuse("a name");
            return -1;
        }

        return AtName && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeBareAlias(Keyword)) ? TakeName() : -1;
    }

    private void ReadIntoTable()
    {
        while (Keyword is "TEMPORARY" or "TEMP" or "LOCAL" or "GLOBAL" or "UNLOGGED" or "TABLE" && _tokens.IsName(_index + 1))
            _index++;
        ReadQualifiedName();
    }

    private void ReadGroupBy(SelectQuery select)
    {
        select.HasGroupBy = true;
        Expect("BY");
        if (Accept("ALL") && IsAtEnd)
            return;
        Accept("DISTINCT");
        var count = 0;
        do
        {
            ReadGroup(select, select.GroupBy);
            count++;
        }
        while (Accept(SqlTokenKind.Comma));
        // The groups of several are those of each with those of the others.
        select.HasTotal &= count == 1;
    }

    private void ReadGroup(SelectQuery select, List<Expression> keys)
    {
        if (Keyword is "ROLLUP" or "CUBE" && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis))
        {
            _index += 2;
            ReadList(select.RolledUp);
            Close();
            select.HasTotal = true;
        }
        else if (At("GROUPING") && IsWord(_index + 1, "SETS"))
        {
            _index += 2;
            Open();
            do
            {
                select.GroupingSets.Add([]);
                ReadGroup(select, select.GroupingSets[select.GroupingSets.Count - 1]);
            }
            while (Accept(SqlTokenKind.Comma));
            Close();
        }
        else if (At(SqlTokenKind.OpenParenthesis) && _tokens.Is(_index + 1, SqlTokenKind.CloseParenthesis))
        {
            _index += 2;
            select.HasTotal = true;
        }
        else
        {
            keys.Add(ReadExpression());
        }
    }
}
