using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Values with operators, by their precedence.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>Operators that PostgreSQL's grammar knows with a value on either side only.</summary>
    private static readonly HashSet<string> BinaryOnly = new(StringComparer.Ordinal) { "*", "/", "%", "^", "<", ">", "=", "<=", ">=", "<>", "!=", "=>" };

    /// <summary>What is expected where a comparison is compared once more.</summary>
    public const string SingleComparison = "no other comparison";

    /// <summary>What may be behind a value, and so ends it.</summary>
    private enum ValuePlace
    {
        Anywhere,

        /// <summary>An alias, as which <c>SELECT id AND FROM item</c> has AND.</summary>
        Item,

        /// <summary>AND, IN and their like (<c>b_expr</c>).</summary>
        Bound,
    }

    private T Finish<T>(T expression)
        where T : Expression
    {
        expression.End = _index;
        _syntax.Expressions.Add(expression);
        return expression;
    }

    /// <param name="loosest">Of the operators that belong to the value.</param>
    private Expression ReadExpression(Precedence loosest = Precedence.Or, ValuePlace place = ValuePlace.Anywhere)
    {
        if (++_depth > MaxDepth)
            GiveUp();
        var first = _index;
        var value = ReadPrefixed(place);
        // Operators that bind alike share it, or a long chain of them were a deep tree.
        OperationExpression? chain = null;
        var height = 0;
        while (OperatorAt(place) is { } precedence && precedence >= loosest)
        {
            if (chain?.Precedence != precedence && ++height > MaxDepth)
            {
                GiveUp();
                break;
            }

            if (Accept(SqlTokenKind.Cast))
            {
                (value, chain) = (ReadCast(new CastExpression(first, value)), null);
                continue;
            }

            // `a < b < c`; behind ANY (…) nothing is left to be bound.
            if (precedence == Precedence.Comparison && chain is { Precedence: Precedence.Comparison, Operands: [.., not QuantifiedExpression] })
            {
                Refuse(SingleComparison);
                break;
            }

            if (chain?.Precedence != precedence)
            {
                chain = new OperationExpression(first, precedence);
                chain.Operands.Add(value);
                value = Finish(chain);
            }

            chain.Operator = _index;
            ReadOperation(chain.Operands, precedence, place);
            chain.End = _index;
        }

        _depth--;
        return value;
    }

    private Expression ReadPrefixed(ValuePlace place)
    {
        if (PrefixAt() is not { } precedence)
            return ReadPrimary();
        var operation = new OperationExpression(_index, precedence) { Operator = _index };
        if (AtQualifiedOperator)
            ReadQualifiedOperator();
        else
            _index++;
        operation.Operands.Add(ReadExpression(precedence, place));
        return Finish(operation);
    }

    /// <returns>What the operator before a value leaves to it; null where there is none.</returns>
    private Precedence? PrefixAt()
    {
        if (At("NOT"))
            return Precedence.Not;
        if (IsOperator(_index, "+") || IsOperator(_index, "-"))
            return Precedence.Sign;
        return AtQualifiedOperator || (At(SqlTokenKind.Operator) && !BinaryOnly.Contains(_tokens.Text(_index))) ? Above(Precedence.Operator) : null;
    }

    /// <returns>How tightly the operator behind a value binds; null where the value ends.</returns>
    private Precedence? OperatorAt(ValuePlace place)
    {
        if (IsAtEnd || (place == ValuePlace.Item && AtAlias))
            return null;
        if (At(SqlTokenKind.Operator))
            return OfSymbol(_tokens.Text(_index));
        return Keyword switch
        {
            "" => At(SqlTokenKind.Cast) ? Precedence.Cast : null,
            "OPERATOR" when AtQualifiedOperator => Precedence.Operator,
            "COLLATE" => Precedence.Collate,
            "AT" when KeywordAt(_index + 1) is "TIME" or "LOCAL" => Precedence.AtTimeZone,
            "IS" => Precedence.Is,
            _ when place == ValuePlace.Bound => null,
            "ISNULL" or "NOTNULL" => Precedence.Is,
            "AND" => Precedence.And,
            "OR" => Precedence.Or,
            // Between two rows only.
            "OVERLAPS" => Precedence.Cast,
            "NOT" => IsLikeOperator(_index + 1) ? Precedence.Like : null,
            _ => IsLikeOperator(_index) ? Precedence.Like : null,
        };
    }

    private static Precedence? OfSymbol(string symbol) => symbol switch
    {
        "=>" => null,
        "<" or ">" or "=" or "<=" or ">=" or "<>" or "!=" => Precedence.Comparison,
        "+" or "-" => Precedence.Addition,
        "*" or "/" or "%" => Precedence.Multiplication,
        "^" => Precedence.Power,
        _ => Precedence.Operator,
    };

    /// <summary>Of <c>substring(a SIMILAR b ESCAPE c)</c> the first two are no operator.</summary>
    private bool IsLikeOperator(int index) => KeywordAt(index) is "LIKE" or "ILIKE" or "IN" or "BETWEEN" || (IsWord(index, "SIMILAR") && IsWord(index + 1, "TO"));

    /// <summary>A word that ends an item of a select list.</summary>
    private bool AtAlias => At(SqlTokenKind.Word) && Keywords.CanBeBareAlias(Keyword)
        && (_index + 1 >= _end || _tokens.Is(_index + 1, SqlTokenKind.Comma) || _tokens.Is(_index + 1, SqlTokenKind.CloseParenthesis) || EndsItems(KeywordAt(_index + 1)));

    private static Precedence Above(Precedence precedence) => precedence + 1;

    private bool AtQualifiedOperator => At("OPERATOR") && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis);

    private void ReadQualifiedOperator()
    {
        _index++;
        SkipGroup();
    }

    private void ReadList(List<Expression> values)
    {
        do
            values.Add(ReadExpression());
        while (Accept(SqlTokenKind.Comma));
    }
}
