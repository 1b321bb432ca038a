namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Windows of calls, and those that WINDOW names.</summary>
internal sealed partial class SqlGrammar
{
    /// <returns>Whether its frame may have no row.</returns>
    private bool ReadWindow()
    {
        var isOneSided = false;
        Open();
        if (AtName && Keyword is not ("PARTITION" or "ORDER" or "ROWS" or "RANGE" or "GROUPS"))
            ReadColumnId();
        if (Accept("PARTITION"))
        {
            Expect("BY");
            ReadList([]);
        }

        ReadOrderBy([]);
        if (Keyword is "ROWS" or "RANGE" or "GROUPS")
            isOneSided = SkipFrame();
        Close();
        return isOneSided;
    }

    private bool SkipFrame()
    {
        var depth = _tokens.Depth(_index);
        var (before, behind) = (0, 0);
        for (; !IsAtEnd && _tokens.Depth(_index) >= depth; _index++)
        {
            before += At("PRECEDING") ? 1 : 0;
            behind += At("FOLLOWING") ? 1 : 0;
        }

        return before == 2 || behind == 2;
    }

    private void ReadWindows()
    {
        do
        {
            ReadColumnId();
            Expect("AS");
            ReadWindow();
        }
        while (Accept(SqlTokenKind.Comma));
    }
}
