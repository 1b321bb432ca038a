using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>INSERT, UPDATE, DELETE and MERGE.</summary>
internal sealed partial class SqlGrammar
{
    private SqlNode? ReadStatement(bool isNested)
    {
        var first = _index;
        // Behind WITH the verb decides.
        if (At("WITH"))
            ReadWith();
        Change? change = Keyword switch
        {
            "INSERT" => ReadInsert(),
            "UPDATE" => ReadUpdate(),
            "DELETE" => ReadDelete(),
            "MERGE" => ReadMerge(),
            _ => null,
        };
        if (change is null)
            return ReadQuery(isNested);
        if (Accept("RETURNING"))
            ReadReturning(change);
        change.End = _index;
        _syntax.Changes.Add(change);
        return change;
    }

    private void ReadReturning(Change change)
    {
        if (At("WITH") && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis))
        {
            _index++;
            SkipGroup();
        }

        change.Returning = [];
        if (AtEndOfItems)
            Refuse("a value");
        else
            ReadItems(change.Returning);
    }

    private InsertStatement ReadInsert()
    {
        var insert = new InsertStatement(_index++);
        Expect("INTO");
        insert.Table.AddRange(ReadTableName());
        if (Accept("AS"))
            insert.Alias = ReadColumnId();
        if (At(SqlTokenKind.OpenParenthesis) && !IsQuery(_index))
            insert.Columns = ReadInsertColumns();
        ReadOverriding();
        if (Accept("DEFAULT"))
            Expect("VALUES");
        else
            insert.Source = ReadQuery(isNested: true);
        if (At("ON"))
            ReadConflict(insert);
        return insert;
    }

    private List<int> ReadInsertColumns()
    {
        var columns = new List<int>();
        Open();
        do
        {
            columns.Add(ReadTarget()[0]);
        }
        while (Accept(SqlTokenKind.Comma));
        Close();
        return columns;
    }

    private void ReadOverriding()
    {
        if (!Accept("OVERRIDING"))
            return;
        if (!Accept("SYSTEM"))
            Expect("USER");
        Expect("VALUE");
    }

    private void ReadConflict(InsertStatement insert)
    {
        _index++;
        insert.OnConflict = _index;
        Expect("CONFLICT");
        insert.HasConflictTarget = !At("DO");
        if (Accept("ON"))
        {
            Expect("CONSTRAINT");
            ReadColumnId();
        }
        else if (insert.HasConflictTarget)
        {
            ReadConflictColumns();
        }

        Expect("DO");
        if (Accept("NOTHING"))
            return;
        // DO SELECT is of a later version than 18.
        if (At("SELECT"))
            GiveUp();
        insert.DoUpdate = _index;
        Expect("UPDATE");
        Expect("SET");
        ReadAssignments(insert.Assignments);
        if (Accept("WHERE"))
            ReadExpression();
    }

    private void ReadConflictColumns()
    {
        SkipGroup();
        if (Accept("WHERE"))
            ReadExpression();
    }

    private UpdateStatement ReadUpdate()
    {
        var update = new UpdateStatement(_index++);
        ReadChangedTable(update);
        Expect("SET");
        ReadAssignments(update.Assignments);
        if (Accept("FROM"))
            ReadFrom([]);
        update.Where = ReadWhere();
        return update;
    }

    private DeleteStatement ReadDelete()
    {
        var delete = new DeleteStatement(_index++);
        Expect("FROM");
        ReadChangedTable(delete);
        if (Accept("USING"))
            ReadFrom([]);
        delete.Where = ReadWhere();
        return delete;
    }

    private void ReadChangedTable(Change change)
    {
        change.Table.AddRange(ReadRelation());
        // A temporal part of the table, from PostgreSQL 19.
        if (At("FOR") && IsWord(_index + 1, "PORTION"))
            GiveUp();
        if (Accept("AS") || (AtName && !At("SET") && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(Keyword))))
            change.Alias = ReadColumnId();
    }

    private Expression? ReadWhere()
    {
        if (!Accept("WHERE"))
            return null;
        if (!At("CURRENT") || !IsWord(_index + 1, "OF"))
            return ReadExpression();
        var first = _index;
        _index += 2;
        // A cursor's name, or a parameter with it.
        if (!Accept(SqlTokenKind.PositionalParameter) && !Accept(SqlTokenKind.Placeholder))
            ReadColumnId();
        return new OpaqueExpression(first) { End = _index };
    }

    private void ReadAssignments(List<Assignment> assignments)
    {
        do
        {
            var targets = new List<List<int>>();
            var isList = Accept(SqlTokenKind.OpenParenthesis);
            do
                targets.Add(ReadTarget());
            while (isList && Accept(SqlTokenKind.Comma));
            if (isList)
                Close();
            if (IsOperator(_index, "="))
                _index++;
            else
                Refuse("=");
            assignments.Add(new Assignment(targets, isList, ReadExpression()));
        }
        while (Accept(SqlTokenKind.Comma));
    }

    private List<int> ReadTarget()
    {
        var names = new List<int> { ReadColumnId() };
        while (At(SqlTokenKind.Dot) || At(SqlTokenKind.OpenBracket))
        {
            if (At(SqlTokenKind.OpenBracket))
                ReadSubscript();
            else if (_index++ >= 0 && AtName)
                names.Add(TakeName());
            else
                Refuse("a name");
        }

        return names;
    }

    private MergeStatement ReadMerge()
    {
        var merge = new MergeStatement(_index++);
        Expect("INTO");
        ReadChangedTable(merge);
        Expect("USING");
        ReadJoins();
        Expect("ON");
        ReadExpression();
        while (Accept("WHEN"))
            ReadMergeAction();
        return merge;
    }

    private void ReadMergeAction()
    {
        Accept("NOT");
        Expect("MATCHED");
        if (Accept("BY") && !Accept("SOURCE"))
            Expect("TARGET");
        if (Accept("AND"))
            ReadExpression();
        Expect("THEN");
        if (Accept("DO"))
        {
            Expect("NOTHING");
        }
        else if (Accept("UPDATE"))
        {
            Expect("SET");
            ReadAssignments([]);
        }
        else if (Accept("INSERT"))
        {
            if (At(SqlTokenKind.OpenParenthesis))
                ReadInsertColumns();
            ReadOverriding();
            if (Accept("DEFAULT"))
            {
                Expect("VALUES");
            }
            else
            {
                Expect("VALUES");
                Open();
                ReadList([]);
                Close();
            }
        }
        else
        {
            Expect("DELETE");
        }
    }
}
