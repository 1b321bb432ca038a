using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>INSERT, and what it does about conflicts.</summary>
internal sealed partial class SqlGrammar
{
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

    private List<List<int>> ReadInsertColumns()
    {
        var columns = new List<List<int>>();
        Open();
        do
            columns.Add(ReadTarget());
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
            insert.UpdateWhere = ReadExpression();
    }

    private void ReadConflictColumns()
    {
        SkipGroup();
        if (Accept("WHERE"))
            ReadExpression();
    }
}
