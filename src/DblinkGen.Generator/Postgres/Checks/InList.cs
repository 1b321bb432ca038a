using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>IN @name</c>, <c>IN (@name)</c> or <c>IN (SELECT @name)</c>, as other libraries spread a list.</summary>
/// <param name="In">The index of IN among the tokens.</param>
/// <param name="Placeholder">The index of the placeholder.</param>
internal readonly record struct InList(SqlTokens Tokens, int In, int Placeholder)
{
    public bool HasParentheses => Placeholder > In + 1;

    public bool IsQuery => Placeholder > In + 2;

    public bool IsNegated => Tokens.IsWord(In - 1, "NOT");

    public string Name => Tokens.Text(Placeholder).Substring(1);

    /// <summary>From NOT, or IN, to the placeholder or the parenthesis behind it.</summary>
    public SqlSpan Place
    {
        get
        {
            var start = Tokens[IsNegated ? In - 1 : In].Start;
            return new SqlSpan(start, Tokens[HasParentheses ? Placeholder + 1 : Placeholder].End - start);
        }
    }

    /// <summary>The last token of what is compared.</summary>
    private int Left => (IsNegated ? In - 1 : In) - 1;

    /// <summary>Whether rows are compared, which no array has as its elements.</summary>
    public bool IsOfRows => Operand.IsRow(Tokens, Left);

    /// <summary>What compares with the elements of an array.</summary>
    public string AsAny => IsOfRows ? $"{(IsNegated ? "NOT " : "")}IN (SELECT * FROM unnest(…)), with an array for each column" : IsNegated ? $"<> ALL (@{Name})" : $"= ANY (@{Name})";

    /// <summary>With parentheses, for one value.</summary>
    public string AsList => $"{(IsNegated ? "NOT " : "")}IN (@{Name})";

    /// <summary>Whether no other comparison is beside it, with which ANY would not go together: comparisons do not associate.</summary>
    public bool IsAlone
    {
        get
        {
            if (IsComparison(HasParentheses ? Placeholder + 2 : Placeholder + 1))
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
