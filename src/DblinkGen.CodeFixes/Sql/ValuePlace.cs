using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>What stands around a value that is a placeholder, or is meant to be one.</summary>
internal readonly struct ValuePlace
{
    private readonly SqlTokens _tokens;
    private readonly SqlSpan _value;

    public ValuePlace(SqlTokens tokens, SqlSpan value)
    {
        (_tokens, _value, First) = (tokens, value, IndexOf(tokens, value.Start));
        End = First;
        while (End < tokens.Count && tokens[End].Start < value.End)
            End++;
    }

    public int First { get; }

    /// <summary>The token behind it.</summary>
    public int End { get; }

    /// <summary>Of LIMIT, OFFSET and FETCH.</summary>
    public bool IsCount => IsOperand && (_tokens.Keyword(First - 1) is "LIMIT" or "OFFSET" || (_tokens.Keyword(First - 1) is "FIRST" or "NEXT" && _tokens.IsWord(First - 2, "FETCH")));

    /// <summary><c>@days * interval '1 day'</c>.</summary>
    public bool IsFactorOfInterval => (IsOperator(End, "*") && _tokens.IsWord(End + 1, "INTERVAL") && _tokens.IsString(End + 2) && !_tokens.Is(First - 1, SqlTokenKind.Cast))
        || (IsOperand && IsOperator(First - 1, "*") && _tokens.IsString(First - 2) && _tokens.IsWord(First - 3, "INTERVAL"));

    public bool IsPattern => IsOperand && (_tokens.Keyword(First - 1) is "LIKE" or "ILIKE" || (IsQuantified && _tokens.Keyword(First - 3) is "LIKE" or "ILIKE"));

    /// <summary><c>'%' || @part</c>; with a text such as <c>{}</c> an array may be joined.</summary>
    public bool IsJoinedWithText => (IsOperator(First - 1, "||") && IsText(First - 2)) || (IsOperator(End, "||") && IsText(End + 1));

    /// <summary><c>WHERE NOT @all OR …</c>, <c>(@all OR …)</c>.</summary>
    public bool IsCondition => IsOperand && !_tokens.Is(End, SqlTokenKind.Operator) && !_tokens.IsWord(End, "IS") && (_tokens.Keyword(First - 1) is "NOT" or "WHERE" or "OR" || (_tokens.IsWord(First - 1, "AND") && Between(First - 1) < 0)
        || (_tokens.Is(First - 1, SqlTokenKind.OpenParenthesis) && _tokens.Keyword(End) is "AND" or "OR"));

    /// <summary><c>ANY (@ids)</c>, <c>ALL (@ids)</c>, and what is meant to be that: <c>IN @ids</c>.</summary>
    public bool IsList => _tokens.IsWord(First - 1, "IN") || IsQuantified;

    /// <summary>The column with which the value is compared.</summary>
    public string? Column => !IsOperand ? null : ColumnBefore ?? (IsComparison(End) ? NameBehind(End) : null);

    /// <summary>The column with which it, or what is made of it, is compared.</summary>
    public string? ColumnBefore => Name(Compared - 1);

    /// <summary>The operator that compares, before NOT.</summary>
    private int Compared
    {
        get
        {
            var operation = IsQuantified ? First - 3 : First - 1;
            // An operator may have run together with a question mark.
            if (_tokens[First].Start < _value.Start)
                operation = First;
            else if (_tokens.IsWord(First - 1, "AND"))
                operation = Between(First - 1);
            else if (!IsQuantified && _tokens.Opening(First) is >= 1 and var open && _tokens.IsWord(open - 1, "IN") && (open == First - 1 || _tokens.Is(First - 1, SqlTokenKind.Comma)))
                operation = open - 1;
            var isCompared = operation > 0 && (operation == First || IsComparison(operation) || _tokens.Keyword(operation) is "BETWEEN" or "IN");
            return !isCompared ? -1 : _tokens.IsWord(operation - 1, "NOT") ? operation - 1 : operation;
        }
    }

    private bool IsQuantified => _tokens.Is(First - 1, SqlTokenKind.OpenParenthesis) && _tokens.Keyword(First - 2) is "ANY" or "ALL" or "SOME";

    /// <summary>Whether no operator behind it takes it first.</summary>
    private bool IsOperand => (!_tokens.Is(End, SqlTokenKind.Operator) || (IsComparison(End) && !IsComparison(First - 1))) && !_tokens.Is(End, SqlTokenKind.Cast) && !_tokens.Is(End, SqlTokenKind.OpenBracket) && !_tokens.Is(End, SqlTokenKind.OpenParenthesis)
        && !_tokens.Is(End, SqlTokenKind.Dot) && _tokens.Keyword(End) is not ("AT" or "BETWEEN" or "COLLATE" or "ILIKE" or "IN" or "LIKE" or "OPERATOR" or "SIMILAR");

    public static int IndexOf(SqlTokens tokens, int position)
    {
        var index = 0;
        while (tokens[index].End <= position)
            index++;
        return index;
    }

    /// <summary>The BETWEEN of an AND; -1 of one between conditions.</summary>
    private int Between(int and)
    {
        var depth = _tokens.Depth(and);
        for (var i = and - 1; i > 0 && _tokens.Depth(i) >= depth; i--)
        {
            if (_tokens.Depth(i) == depth && _tokens.Keyword(i) is "AND" or "OR" or "WHERE" or "ON" or "HAVING" or "BETWEEN")
                return _tokens.IsWord(i, "BETWEEN") ? i : -1;
        }

        return -1;
    }

    /// <summary>The name of the column that ends at a token, and is no operand of something else.</summary>
    private string? Name(int last)
    {
        var first = last;
        while (_tokens.Is(first - 1, SqlTokenKind.Dot) && _tokens.IsName(first - 2))
            first -= 2;
        return IsColumn(last) && !_tokens.Is(first - 1, SqlTokenKind.Operator) && !_tokens.Is(first - 1, SqlTokenKind.Cast) ? _tokens.Name(last) : null;
    }

    private string? NameBehind(int operation)
    {
        var last = operation + 1;
        while (_tokens.Is(last + 1, SqlTokenKind.Dot) && _tokens.IsName(last + 2))
            last += 2;
        return IsColumn(last) && new ValuePlace(_tokens, _tokens[last].Span).IsOperand ? _tokens.Name(last) : null;
    }

    private bool IsColumn(int index) => _tokens.Is(index, SqlTokenKind.QuotedIdentifier) || (_tokens.Is(index, SqlTokenKind.Word) && Keywords.CanBeColumn(_tokens.Keyword(index)));

    private bool IsComparison(int index) => _tokens.Is(index, SqlTokenKind.Operator) && _tokens.Text(index) is "=" or "<" or ">" or "<=" or ">=" or "<>" or "!=";

    private bool IsOperator(int index, string text) => _tokens.Is(index, SqlTokenKind.Operator) && _tokens.Text(index) == text;

    private bool IsText(int index) => _tokens.Is(index, SqlTokenKind.String) && _tokens.Text(index) is ['\'', not ('{' or '['), ..];
}
