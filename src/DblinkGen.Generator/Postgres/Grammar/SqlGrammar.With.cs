namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>WITH, and what it names.</summary>
internal sealed partial class SqlGrammar
{
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
}
