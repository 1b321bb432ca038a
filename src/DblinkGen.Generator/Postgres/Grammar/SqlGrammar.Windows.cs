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
        var (first, depth) = (_index, _tokens.Depth(_index));
        var bounds = new List<string>();
        for (; !IsAtEnd && _tokens.Depth(_index) >= depth; _index++)
        {
            if (_tokens.Depth(_index) == depth && Keyword is "PRECEDING" or "FOLLOWING" or "ROW" && !(At("ROW") && !IsWord(_index - 1, "CURRENT")))
                bounds.Add(Keyword);
        }

        // EXCLUDE CURRENT ROW comes last.
        if (IsWord(first + 1, "BETWEEN") && bounds is ["ROW", "PRECEDING", ..] or ["FOLLOWING", "PRECEDING" or "ROW", ..])
            _syntax.WrongFrames.Add(new TokenRange(first, _index));
        return bounds is ["PRECEDING", "PRECEDING", ..] or ["FOLLOWING", "FOLLOWING", ..];
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
