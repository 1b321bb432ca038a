using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Windows of calls, and those that WINDOW names.</summary>
internal sealed partial class SqlGrammar
{
    /// <returns>The window that it is based on, or -1, and whether its frame may have no row.</returns>
    private (int Base, bool IsOneSided) ReadWindow()
    {
        var (name, isOneSided) = (-1, false);
        Open();
        if (AtName && Keyword is not ("PARTITION" or "ORDER" or "ROWS" or "RANGE" or "GROUPS"))
            name = ReadColumnId();
        if (Accept("PARTITION"))
        {
            Expect("BY");
            ReadList([]);
        }

        ReadOrderBy([]);
        if (Keyword is "ROWS" or "RANGE" or "GROUPS")
            isOneSided = SkipFrame();
        Close();
        return (name, isOneSided);
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

    private void ReadWindows(List<int> names)
    {
        do
        {
            names.Add(ReadColumnId());
            Expect("AS");
            ReadWindow();
        }
        while (Accept(SqlTokenKind.Comma));
    }
}
