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
