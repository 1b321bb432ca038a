using System;

namespace DblinkGen.Generator.Postgres;

/// <summary>A place among the tokens of a select list.</summary>
internal sealed class SqlCursor(SqlTokens tokens, int index, int end, int nesting)
{
    public SqlTokens Tokens => tokens;

    public int Index { get; set; } = index;

    /// <summary>How many expressions and queries are open around the place.</summary>
    public int Nesting { get; set; } = nesting;

    public string Keyword => KeywordAt(0);

    public string KeywordAt(int ahead) => Index + ahead < end ? tokens.Keyword(Index + ahead) : "";

    public bool Is(SqlTokenKind kind, int ahead = 0) => Index + ahead < end && tokens.Is(Index + ahead, kind);

    public bool IsWord(string word, int ahead = 0) => Index + ahead < end && tokens.IsWord(Index + ahead, word);

    public bool IsOperator(string symbol, int ahead = 0) => Is(SqlTokenKind.Operator, ahead) && tokens.Text(Index + ahead) == symbol;

    public bool Take(SqlTokenKind kind) => Advance(Is(kind), 1);

    public bool TakeWord(string word) => Advance(IsWord(word), 1);

    /// <summary>Everything from an opening bracket to its partner.</summary>
    public bool TakeGroup(SqlTokenKind open = SqlTokenKind.OpenParenthesis) => Is(open) && Advance(true, tokens.SkipGroup(Index) - Index);

    /// <param name="name">Null for <c>U&amp;"…"</c>, whose escapes are not decoded, and for a name that PostgreSQL cuts.</param>
    public bool TakeName(out string? name)
    {
        name = null;
        if (Index >= end || !tokens.IsName(Index))
            return false;
        var text = tokens.Text(Index++);
        if (text.StartsWith("U&\"", StringComparison.OrdinalIgnoreCase))
            TakeEscape();
        else if (PostgresIdentifier.Unquote(text) is var unquoted && PostgresIdentifier.Utf8Length(unquoted) <= PostgresIdentifier.MaxBytes)
            name = unquoted;
        return true;
    }

    /// <summary>A string with the lines that go on with it, and its UESCAPE.</summary>
    public bool TakeString()
    {
        if (Take(SqlTokenKind.DollarString))
            return true;
        if (!Take(SqlTokenKind.String))
            return false;
        while (Is(SqlTokenKind.String))
            Index++;
        TakeEscape();
        return true;
    }

    /// <summary>Whether an item of the list, or the expression in a bracket, ends here.</summary>
    public bool EndsItem(int ahead = 0) =>
        Index + ahead >= end
        || tokens[Index + ahead].Kind is SqlTokenKind.Comma or SqlTokenKind.CloseParenthesis or SqlTokenKind.CloseBracket or SqlTokenKind.Semicolon
        || (SqlKeyword.OpensClause(KeywordAt(ahead)) && tokens.IsKeyword(Index + ahead, tokens.Text(Index + ahead)));

    private void TakeEscape() => Advance(IsWord("UESCAPE") && Is(SqlTokenKind.String, 1), 2);

    private bool Advance(bool matches, int count)
    {
        Index += matches ? count : 0;
        return matches;
    }
}
