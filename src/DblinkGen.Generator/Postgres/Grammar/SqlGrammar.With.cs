using System.Collections.Generic;
using System.Linq;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>WITH, and what it names.</summary>
internal sealed partial class SqlGrammar
{
    /// <returns>What it names; where that can be seen no more is for the caller to say.</returns>
    private List<WithItem> ReadWith()
    {
        var with = _index++;
        var isRecursive = Accept("RECURSIVE");
        var tables = new List<WithItem>();
        do
        {
            var table = new WithItem(ReadColumnId()) { With = with, IsRecursive = isRecursive };
            if (At(SqlTokenKind.OpenParenthesis))
                ReadNames(table.Columns);
            Expect("AS");
            if (Accept("NOT"))
                Expect("MATERIALIZED");
            else
                Accept("MATERIALIZED");
            Open();
            table.Statement = ReadStatement(isNested: true);
            Close();
            table.HasMoreColumns = SkipSearchAndCycle();
            table.First = isRecursive ? with : _index;
            tables.Add(table);
        }
        while (Accept(SqlTokenKind.Comma));
        _syntax.CommonTables.AddRange(tables.Where(t => t.Name >= 0));
        return tables;
    }

    /// <returns>Whether there is one, which adds columns.</returns>
    private bool SkipSearchAndCycle()
    {
        var start = _index;
        foreach (var (first, last) in new[] { ("SEARCH", "SET"), ("CYCLE", "USING") })
        {
            if (!Accept(first))
                continue;
            while (!IsAtEnd && !At(last))
                _index++;
            Expect(last);
            ReadColumnId();
        }

        return _index > start;
    }
}
