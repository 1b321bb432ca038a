using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The tokens of a text without blanks and comments, each with the number of brackets around it.</summary>
internal sealed class SqlTokens : IEquatable<SqlTokens>
{
    private readonly List<SqlToken> _tokens = [];
    private readonly List<int> _depths = [];
    private readonly string?[] _keywords;

    public SqlTokens(string sql)
    {
        Sql = sql;
        var (tokens, errors) = SqlLexer.Read(sql);
        Errors = errors;
        var open = new Stack<SqlToken>();
        foreach (var token in tokens)
        {
            if (token.IsTrivia)
                continue;

            if (token.Kind is SqlTokenKind.CloseParenthesis or SqlTokenKind.CloseBracket)
                Close(open, token);
            _tokens.Add(token);
            _depths.Add(open.Count);
            if (token.Kind is SqlTokenKind.OpenParenthesis or SqlTokenKind.OpenBracket)
                open.Push(token);
        }

        _keywords = new string?[_tokens.Count];
        foreach (var token in open)
            Errors.Add(new SqlError(SqlErrorCode.UnbalancedParenthesis, token.Start, token.Length));
    }

    public string Sql { get; }

    public List<SqlError> Errors { get; }

    public int Count => _tokens.Count;

    public SqlToken this[int index] => _tokens[index];

    /// <summary>A bracket itself counts as outside.</summary>
    public int Depth(int index) => _depths[index];

    public bool Is(int index, SqlTokenKind kind) => index >= 0 && index < Count && _tokens[index].Kind == kind;

    public bool IsWord(int index, string word) =>
        Is(index, SqlTokenKind.Word)
        && _tokens[index].Length == word.Length
        && string.Compare(Sql, _tokens[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A keyword in its own role: after a dot or AS every keyword is a name.</summary>
    public bool IsKeyword(int index, string word) => IsWord(index, word) && HasOwnRole(index);

    /// <summary>A string in any notation.</summary>
    public bool IsString(int index) => Is(index, SqlTokenKind.String) || Is(index, SqlTokenKind.DollarString);

    public bool IsName(int index) => Is(index, SqlTokenKind.Word) || Is(index, SqlTokenKind.QuotedIdentifier);

    public string Text(int index) => Sql.Substring(_tokens[index].Start, _tokens[index].Length);

    /// <summary>The token's text in upper case, for look-ups of keywords; empty behind the last token.</summary>
    public string Keyword(int index) => Is(index, SqlTokenKind.Word) ? _keywords[index] ??= Text(index).ToUpperInvariant() : "";

    /// <summary>The index behind the bracket that closes the one at <paramref name="open"/>.</summary>
    public int SkipGroup(int open)
    {
        var index = open + 1;
        while (index < Count && Depth(index) > Depth(open))
            index++;
        return index < Count ? index + 1 : index;
    }

    /// <summary>The index of the bracket that is open at a token; -1 outside of all.</summary>
    public int Opening(int index)
    {
        var open = index - 1;
        while (open >= 0 && Depth(open) >= Depth(index))
            open--;
        return open;
    }

    /// <summary>The text decides everything else.</summary>
    public bool Equals(SqlTokens? other) => Sql == other?.Sql;

    public override bool Equals(object? obj) => Equals(obj as SqlTokens);

    public override int GetHashCode() => Sql.GetHashCode();

    /// <summary>Every other AS of a row of them is a name: <c>k.as as as</c>.</summary>
    private bool HasOwnRole(int index)
    {
        var first = index;
        while (IsWord(first - 1, "AS"))
            first--;
        return Is(first - 1, SqlTokenKind.Dot) == ((index - first) % 2 != 0);
    }

    private void Close(Stack<SqlToken> open, SqlToken close)
    {
        var opening = close.Kind == SqlTokenKind.CloseParenthesis ? SqlTokenKind.OpenParenthesis : SqlTokenKind.OpenBracket;
        if (open.Count > 0 && open.Peek().Kind == opening)
            open.Pop();
        else
            Errors.Add(new SqlError(SqlErrorCode.UnbalancedParenthesis, close.Start, close.Length));
    }
}
