namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>MERGE.</summary>
internal sealed partial class SqlGrammar
{
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
        // A row without a partner can be inserted only, and one of the table cannot.
        var inserts = Accept("NOT");
        Expect("MATCHED");
        if (Accept("BY"))
        {
            if (Accept("SOURCE"))
                inserts = false;
            else
                Expect("TARGET");
        }

        if (Accept("AND"))
            ReadExpression();
        Expect("THEN");
        if (Accept("DO"))
        {
            Expect("NOTHING");
        }
        else if (!inserts && Accept("UPDATE"))
        {
            Expect("SET");
            ReadAssignments([]);
        }
        else if (inserts && Accept("INSERT"))
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
        else if (inserts || !Accept("DELETE"))
        {
            Refuse(inserts ? "INSERT" : "UPDATE or DELETE");
        }
    }
}
