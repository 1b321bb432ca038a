using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>IN @name</c>, <c>IN @name::int[]</c>, <c>IN (@name)</c> or <c>IN (SELECT @name)</c>, as other libraries spread a list.</summary>
/// <param name="In">The index of IN among the tokens.</param>
/// <param name="Placeholder">The index of the placeholder.</param>
internal readonly record struct InList(SqlTokens Tokens, int In, int Placeholder)
{
    public bool HasParentheses => Placeholder > In + 1;

    public bool IsQuery => Placeholder > In + 2;

    public bool IsNegated => Tokens.IsWord(In - 1, "NOT");

    public string Name => Tokens.Text(Placeholder).Substring(1);

    /// <summary>From NOT, or IN, to the placeholder with its cast, or the parenthesis behind it.</summary>
    public SqlSpan Place
    {
        get
        {
            var start = Tokens[IsNegated ? In - 1 : In].Start;
            return new SqlSpan(start, Tokens[End - 1].End - start);
        }
    }

    /// <summary>Whether no operator behind it takes the comparison for its operand, as the cast of <c>IN (@ids)::int[]</c> does.</summary>
    public bool IsWhole => !(Tokens.Is(End, SqlTokenKind.Operator) || Tokens.Is(End, SqlTokenKind.Cast) || Tokens.Is(End, SqlTokenKind.OpenBracket) || Tokens.Is(End, SqlTokenKind.Dot)
        || Tokens.Keyword(End) is "AT" or "BETWEEN" or "COLLATE" or "ILIKE" or "IN" or "LIKE" or "NOT" or "OPERATOR" or "SIMILAR");

    /// <summary>Whether a cast makes it an array; null without a cast.</summary>
    public bool? IsCastToArray => Cast?.Type.IsArray;

    /// <summary>The type behind the placeholder, and the token behind that.</summary>
    private (PostgresType Type, int End)? Cast =>
        !HasParentheses && Tokens.Is(Placeholder + 1, SqlTokenKind.Cast) && new PostgresTypeParser(Tokens, Placeholder + 2).ParsePrefix(out var end) is { } type ? (type, end) : null;

    /// <summary>The token behind it.</summary>
    private int End => HasParentheses ? Tokens.SkipGroup(In + 1) : Cast?.End ?? Placeholder + 1;

    /// <summary>The placeholder, with its cast.</summary>
    private string Value => "@" + Name + (Cast is { } cast ? Tokens.Sql.Substring(Tokens[Placeholder].End, Tokens[cast.End - 1].End - Tokens[Placeholder].End) : "");

    /// <summary>The last token of what is compared.</summary>
    private int Left => (IsNegated ? In - 1 : In) - 1;

    /// <summary>Whether rows are compared, which no array has as its elements.</summary>
    public bool IsOfRows => Operand.IsRow(Tokens, Left);

    /// <summary>What compares with the elements of an array.</summary>
    public string AsAny => IsOfRows ? $"{(IsNegated ? "NOT " : "")}IN (SELECT * FROM unnest(…)), with an array for each column" : IsNegated ? $"<> ALL ({Value})" : $"= ANY ({Value})";

    /// <summary>With parentheses, for one value.</summary>
    public string AsList => $"{(IsNegated ? "NOT " : "")}IN ({Value})";

    /// <summary>Whether no other comparison is beside it, with which ANY would not go together: comparisons do not associate.</summary>
    public bool IsAlone
    {
        get
        {
            if (IsComparison(End))
                return false;
            var depth = Tokens.Depth(In);
            for (var i = In - 1; i >= 0 && Tokens.Depth(i) >= depth && !IsBoundary(i, depth); i--)
            {
                if (Tokens.Depth(i) == depth && IsComparison(i))
                    return false;
            }

            return true;
        }
    }

    public static IEnumerable<InList> Find(SqlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // Behind no value, as in `id = IN (@ids)`, it is a slip of another kind.
            if (!tokens.IsKeyword(i, "IN") || !Operand.Ends(tokens, tokens.IsWord(i - 1, "NOT") ? i - 2 : i - 1))
                continue;
            // position(part IN whole).
            if (tokens.Is(i + 1, SqlTokenKind.Placeholder) && !tokens.IsWord(tokens.Opening(i) - 1, "POSITION"))
                yield return new InList(tokens, i, i + 1);
            else if (tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) && tokens.Is(i + 2, SqlTokenKind.Placeholder) && tokens.Is(i + 3, SqlTokenKind.CloseParenthesis))
                yield return new InList(tokens, i, i + 2);
            else if (tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) && tokens.IsWord(i + 2, "SELECT") && tokens.Is(i + 3, SqlTokenKind.Placeholder) && tokens.Is(i + 4, SqlTokenKind.CloseParenthesis))
                yield return new InList(tokens, i, i + 3);
        }
    }

    /// <summary>Whether what is compared may be an array itself: it says so, or has the placeholder's name in the plural.</summary>
    public bool ComparesArrays => ArrayOperand.MayBeArray(Tokens, Left, Name);

    private bool IsComparison(int index) => Tokens.Is(index, SqlTokenKind.Operator) && Tokens.Text(index) is "=" or "<" or ">" or "<=" or ">=" or "<>" or "!=";

    private bool IsBoundary(int index, int depth) => Tokens.Depth(index) == depth
        && (Tokens.Is(index, SqlTokenKind.Comma) || Tokens.Keyword(index) is "AND" or "OR" or "WHERE" or "ON" or "WHEN" or "HAVING" or "SELECT" or "THEN" or "ELSE" or "SET" or "RETURNING");
}
