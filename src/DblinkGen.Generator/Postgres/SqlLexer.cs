using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Cuts SQL text into tokens by the rules of PostgreSQL's <c>scan.l</c>, and finds <c>@name</c> placeholders.</summary>
/// <remarks>
/// The tokens, whitespace and comments included, cover the text without gaps. Strings are read as with
/// <c>standard_conforming_strings = on</c>. Every text can be read: faults are collected, and reading goes on.
/// </remarks>
internal sealed class SqlLexer
{
    private readonly string _sql;
    private readonly List<SqlToken> _tokens = [];
    private readonly List<SqlError> _errors = [];
    private int _position;

    private SqlLexer(string sql) => _sql = sql;

    public static (List<SqlToken> Tokens, List<SqlError> Errors) Read(string sql)
    {
        var lexer = new SqlLexer(sql);
        while (lexer._position < sql.Length)
            lexer.ReadToken();
        return (lexer._tokens, lexer._errors);
    }

    private void ReadToken()
    {
        var start = _position;
        var c = _sql[start];
        if (SqlCharacters.IsSpace(c))
            Add(SqlTokenKind.Whitespace, SqlCharacters.SkipSpace(_sql, start));
        else if (SqlCharacters.IsDigit(c) || (c == '.' && SqlCharacters.IsDigit(Peek(1))))
            ReadNumber(start);
        else if (StringPrefixLength(c) is >= 0 and var prefix)
            ReadString(prefix);
        else if (c == '"' || (c is 'u' or 'U' && Peek(1) == '&' && Peek(2) == '"'))
            ReadQuoted(SqlTokenKind.QuotedIdentifier, SqlQuotes.End(_sql, c == '"' ? start : start + 2, '"'));
        else if (SqlCharacters.StartsIdentifier(c))
            Add(SqlTokenKind.Word, SqlCharacters.SkipIdentifier(_sql, start));
        else if (c == '$')
            ReadDollar();
        else if (StartsComment(start))
            ReadComment();
        else if (SqlCharacters.IsOperator(c))
            ReadOperators();
        else
            ReadPunctuation(c);
    }

    private void ReadNumber(int start)
    {
        var end = SqlNumber.End(_sql, start);
        // Before PostgreSQL 16 `0xA` and `1_0` are a number and a name, and a name may go on with `$`, which opens a string otherwise.
        if (end < _sql.Length && _sql[end] == '$' && SqlCharacters.SkipDigits(_sql, start) < end)
            _errors.Add(new SqlError(SqlErrorCode.UnexpectedCharacter, end, 1));
        Add(SqlTokenKind.Number, end);
    }

    /// <returns>The number of characters before the quote, or -1 where no string begins here.</returns>
    private int StringPrefixLength(char c) => c switch
    {
        '\'' => 0,
        'e' or 'E' or 'b' or 'B' or 'x' or 'X' or 'n' or 'N' when Peek(1) == '\'' => 1,
        'u' or 'U' when Peek(1) == '&' && Peek(2) == '\'' => 2,
        _ => -1,
    };

    private void ReadString(int prefixLength)
    {
        var escaped = _sql[_position] is 'e' or 'E';
        ReadQuoted(
            SqlTokenKind.String,
            escaped ? SqlQuotes.EscapedEnd(_sql, _position + 1) : SqlQuotes.End(_sql, _position + prefixLength, '\''));
    }

    private void ReadQuoted(SqlTokenKind kind, int end)
    {
        var code = kind == SqlTokenKind.String ? SqlErrorCode.UnterminatedString : SqlErrorCode.UnterminatedQuotedIdentifier;
        AddOrFail(kind, end, code);
    }

    private void ReadDollar()
    {
        if (SqlCharacters.IsDigit(Peek(1)))
            Add(SqlTokenKind.PositionalParameter, SqlCharacters.SkipDigits(_sql, _position + 1));
        else if (SqlQuotes.DollarTagEnd(_sql, _position) is > 0 and var tagEnd)
            AddOrFail(SqlTokenKind.DollarString, SqlQuotes.DollarEnd(_sql, _position, tagEnd), SqlErrorCode.UnterminatedDollarString);
        else
            ReadPunctuation('$');
    }

    private void ReadComment()
    {
        if (_sql[_position] == '-')
            Add(SqlTokenKind.Comment, SqlCharacters.SkipLine(_sql, _position));
        else
            AddOrFail(SqlTokenKind.Comment, SqlQuotes.BlockCommentEnd(_sql, _position), SqlErrorCode.UnterminatedComment);
    }

    private void ReadOperators()
    {
        var end = _position;
        while (end < _sql.Length && SqlCharacters.IsOperator(_sql[end]) && !StartsComment(end))
            end++;

        var placeholder = SqlOperators.EndsWithPlaceholderSign(_sql, _position, end);
        var operatorsEnd = placeholder ? end - 1 : end;
        while (_position < operatorsEnd)
            Add(SqlTokenKind.Operator, SqlOperators.FirstEnd(_sql, _position, operatorsEnd));
        if (placeholder)
            Add(SqlTokenKind.Placeholder, SqlCharacters.SkipPlaceholderName(_sql, end));
    }

    private void ReadPunctuation(char c)
    {
        var length = (c is ':' && Peek(1) is ':' or '=') || (c == '.' && Peek(1) == '.') ? 2 : 1;
        var kind = c switch
        {
            '(' => SqlTokenKind.OpenParenthesis,
            ')' => SqlTokenKind.CloseParenthesis,
            '[' => SqlTokenKind.OpenBracket,
            ']' => SqlTokenKind.CloseBracket,
            ',' => SqlTokenKind.Comma,
            ';' => SqlTokenKind.Semicolon,
            '.' when length == 1 => SqlTokenKind.Dot,
            ':' when Peek(1) == ':' => SqlTokenKind.Cast,
            ':' or '.' => SqlTokenKind.Punctuation,
            _ => SqlTokenKind.Unexpected,
        };
        if (kind == SqlTokenKind.Unexpected)
            _errors.Add(new SqlError(SqlErrorCode.UnexpectedCharacter, _position, 1));
        Add(kind, _position + length);
    }

    private void AddOrFail(SqlTokenKind kind, int end, SqlErrorCode unterminated)
    {
        if (end < 0)
            _errors.Add(new SqlError(unterminated, _position, _sql.Length - _position));
        Add(kind, end < 0 ? _sql.Length : end);
    }

    private void Add(SqlTokenKind kind, int end)
    {
        _tokens.Add(new SqlToken(kind, _position, end - _position));
        _position = end;
    }

    private bool StartsComment(int index) =>
        index + 1 < _sql.Length && ((_sql[index] == '-' && _sql[index + 1] == '-') || (_sql[index] == '/' && _sql[index + 1] == '*'));

    private char Peek(int offset) => _position + offset < _sql.Length ? _sql[_position + offset] : '\0';
}
