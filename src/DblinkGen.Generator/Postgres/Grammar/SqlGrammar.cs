using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>
/// Reads queries and DML by PostgreSQL's <c>gram.y</c>. Forms that nothing looks into are skipped over in their parentheses. What it refuses, PostgreSQL 14 to 18
/// refuse; the reverse does not hold.
/// </summary>
/// <remarks>At the first fault it goes to the end of the text, where every loop ends; what has been read until then stays.</remarks>
internal sealed partial class SqlGrammar
{
    /// <summary>Deeper than anybody writes; the stack of an editor's process is short.</summary>
    private const int MaxDepth = 100;

    private readonly SqlTokens _tokens;
    private readonly int _end;
    private readonly SqlSyntax _syntax;
    private int _index;
    private int _depth;

    private SqlGrammar(SqlStatement statement, TokenRange range, ICollection<string>? rowSources)
    {
        (_tokens, _index, _end) = (statement.Tokens, range.First, range.End);
        _syntax = new SqlSyntax(statement, rowSources);
    }

    public static SqlSyntax Read(SqlStatement statement, ICollection<string>? rowSources)
    {
        var statements = statement.Errors.Count > 0 ? [] : SqlStatementSplitter.Split(statement.Tokens);
        if (statements is not [var whole] || (statement.IsPreparable ? whole : InnerStatement.Of(statement.Tokens, whole)) is not { } range)
            return new SqlSyntax(statement, rowSources) { IsUnread = true };
        var grammar = new SqlGrammar(statement, range, rowSources);
        var syntax = grammar._syntax;
        var read = grammar.ReadStatement(isNested: false);
        // The rows of EXPLAIN are not those of what it explains.
        syntax.Root = statement.IsPreparable ? read : null;
        if (grammar._index < grammar._end)
            grammar.Refuse("the end of the statement");
        else if (syntax.IsWhole)
            syntax.End = grammar._end;
        return syntax;
    }

    private bool IsAtEnd => _index >= _end;

    private void Refuse(string expected)
    {
        if (_syntax.IsWhole)
            (_syntax.Failure, _syntax.End) = (new SyntaxFailure(_index, expected), _index);
        _index = _end;
    }

    /// <summary>Says nothing of a text that goes beyond this grammar.</summary>
    private void GiveUp()
    {
        if (_syntax.IsWhole)
            (_syntax.IsUnread, _syntax.End) = (true, _index);
        _index = _end;
    }

    private bool At(SqlTokenKind kind) => _index < _end && _tokens.Is(_index, kind);

    private bool At(string word) => IsWord(_index, word);

    private bool IsWord(int index, string word) => index < _end && _tokens.IsWord(index, word);

    private bool AtName => _index < _end && _tokens.IsName(_index);

    private string Keyword => _index < _end ? _tokens.Keyword(_index) : "";

    private string KeywordAt(int index) => index < _end ? _tokens.Keyword(index) : "";

    private bool IsOperator(int index, string text) => index < _end && _tokens.Is(index, SqlTokenKind.Operator) && _tokens.Text(index) == text;

    private bool Accept(SqlTokenKind kind)
    {
        var isThere = At(kind);
        if (isThere)
            _index++;
        return isThere;
    }

    private bool Accept(string word)
    {
        var isThere = At(word);
        if (isThere)
            _index++;
        return isThere;
    }

    private void Expect(string word)
    {
        if (!Accept(word))
            Refuse(word);
    }

    private void Open()
    {
        if (!Accept(SqlTokenKind.OpenParenthesis))
            Refuse("(");
    }

    private void Close()
    {
        if (!Accept(SqlTokenKind.CloseParenthesis))
            Refuse(")");
    }

    private void SkipGroup()
    {
        if (At(SqlTokenKind.OpenParenthesis) || At(SqlTokenKind.OpenBracket))
            _index = _tokens.SkipGroup(_index);
        else
            Refuse("(");
    }

    /// <summary>A name that a column or a table can have.</summary>
    private int ReadColumnId()
    {
        if (AtName && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(Keyword)))
            return TakeName();
        Refuse("a name");
        return -1;
    }

    private int TakeName()
    {
        var name = _index++;
        ReadEscape(name);
        return name;
    }

    /// <summary><c>UESCAPE '!'</c> behind <c>U&amp;'…'</c> or <c>U&amp;"…"</c>.</summary>
    private void ReadEscape(int quoted)
    {
        var isUnicode = _tokens[quoted].Length > 2 && _tokens.Sql[_tokens[quoted].Start + 1] == '&';
        if (isUnicode && Accept("UESCAPE") && !Accept(SqlTokenKind.String))
            Refuse("a string");
    }

    /// <summary><c>schema.name</c>.</summary>
    private List<int> ReadQualifiedName()
    {
        var names = new List<int> { ReadColumnId() };
        while (Accept(SqlTokenKind.Dot))
        {
            if (AtName)
                names.Add(TakeName());
            else
                Refuse("a name");
        }

        return names;
    }

    private void ReadNames(List<int> names)
    {
        Open();
        do
            names.Add(ReadColumnId());
        while (Accept(SqlTokenKind.Comma));
        Close();
    }
}
