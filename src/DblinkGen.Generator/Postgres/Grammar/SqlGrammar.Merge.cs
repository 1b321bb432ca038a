using System.Collections.Generic;

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
        merge.From.Add(ReadJoins());
        Expect("ON");
        merge.Conditions.Add(ReadExpression());
        while (Accept("WHEN"))
            ReadMergeAction(merge);
        return merge;
    }

    private void ReadMergeAction(MergeStatement merge)
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
            merge.Conditions.Add(ReadExpression());
        Expect("THEN");
        if (Accept("DO"))
        {
            Expect("NOTHING");
        }
        else if (!inserts && Accept("UPDATE"))
        {
            Expect("SET");
            var assignments = new List<Assignment>();
            ReadAssignments(assignments);
            merge.Assignments.Add(assignments);
        }
        else if (inserts && Accept("INSERT"))
        {
            var columns = At(SqlTokenKind.OpenParenthesis) ? ReadInsertColumns() : null;
            ReadOverriding();
            var hasRow = !Accept("DEFAULT");
            Expect("VALUES");
            merge.Inserts.Add(new MergeInsert(columns, hasRow ? ReadValuesRow() : null));
        }
        else if (inserts || !Accept("DELETE"))
        {
            Refuse(inserts ? "INSERT" : "UPDATE or DELETE");
        }
    }
}
