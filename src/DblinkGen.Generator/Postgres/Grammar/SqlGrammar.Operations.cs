using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Operators, and what is written as one: LIKE, IN, BETWEEN, IS, COLLATE, AT TIME ZONE.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>Operators that PostgreSQL's grammar knows with a value on either side only.</summary>
    private static readonly HashSet<string> BinaryOnly = new(StringComparer.Ordinal) { "*", "/", "%", "^", "<", ">", "=", "<=", ">=", "<>", "!=", "=>" };

    private T Finish<T>(T expression)
        where T : Expression
    {
        expression.End = _index;
        expression.IsExpanded = IsOperator(_index - 1, "*") && _tokens.Is(_index - 2, SqlTokenKind.Dot);
        _syntax.Expressions.Add(expression);
        return expression;
    }

    /// <param name="isBounded">Whether AND, OR, IN and their like end it (<c>b_expr</c>).</param>
    /// <param name="isItem">Whether an alias may follow, as which <c>SELECT id AND FROM item</c> has AND.</param>
    private Expression ReadExpression(bool isBounded = false, bool isItem = false)
    {
        var first = _index;
        var awaitedEscape = _awaitsEscape;
        _awaitsEscape = false;
        if (++_depth > MaxDepth)
            GiveUp();
        var operand = ReadOperand();
        var operation = operand is OperationExpression ? operand : null;
        while (!IsAtEnd)
        {
            var operands = operation?.Operands ?? [operand];
            var before = _index;
            if ((isItem && AtAlias) || !ReadContinuation(operands, isBounded))
                break;
            if (operation is null)
            {
                operation = new OperationExpression(first);
                operation.Operands.AddRange(operands);
            }

            if (_index == before)
                break;
        }

        _depth--;
        _awaitsEscape = awaitedEscape;
        return operation is null ? operand : Finish(operation);
    }

    /// <summary>A word that ends an item of a select list.</summary>
    private bool AtAlias => At(SqlTokenKind.Word) && Keywords.CanBeBareAlias(Keyword)
        && (_index + 1 >= _end || _tokens.Is(_index + 1, SqlTokenKind.Comma) || _tokens.Is(_index + 1, SqlTokenKind.CloseParenthesis) || EndsItems(KeywordAt(_index + 1)));

    /// <returns>False where the value ends.</returns>
    private bool ReadContinuation(List<Expression> operands, bool isBounded)
    {
        if (At(SqlTokenKind.Operator) && !IsOperator(_index, "=>"))
        {
            _index++;
            ReadRightSide(operands);
            return true;
        }

        if (AtQualifiedOperator)
        {
            ReadQualifiedOperator();
            ReadRightSide(operands);
            return true;
        }

        if (Accept("COLLATE"))
        {
            ReadAnyName();
            return true;
        }

        if (At("AT") && IsWord(_index + 1, "TIME"))
        {
            _index += 2;
            Expect("ZONE");
            operands.Add(ReadOperand());
            return true;
        }

        if (At("AT") && IsWord(_index + 1, "LOCAL"))
        {
            _index += 2;
            return true;
        }

        return Accept("IS") ? ReadIs(operands) : !isBounded && ReadKeywordOperator(operands);
    }

    private bool ReadKeywordOperator(List<Expression> operands)
    {
        if (Accept("ISNULL") || Accept("NOTNULL"))
            return true;
        if (Accept("AND") || Accept("OR") || Accept("OVERLAPS") || (_awaitsEscape && Accept("ESCAPE")))
        {
            operands.Add(ReadOperand());
            return true;
        }

        var isNegated = At("NOT") && KeywordAt(_index + 1) is "LIKE" or "ILIKE" or "SIMILAR" or "IN" or "BETWEEN";
        var keyword = KeywordAt(isNegated ? _index + 1 : _index);
        // Of `substring(a SIMILAR b ESCAPE c)` the first two are no operator.
        if (keyword is not ("LIKE" or "ILIKE" or "SIMILAR" or "IN" or "BETWEEN") || (keyword == "SIMILAR" && !IsWord(_index + (isNegated ? 2 : 1), "TO")))
            return false;
        _index += (isNegated ? 2 : 1) + (keyword == "SIMILAR" ? 1 : 0);
        if (keyword == "IN")
            ReadIn(operands);
        else if (keyword == "BETWEEN")
            ReadBetween(operands);
        else
            ReadLike(operands);
        return true;
    }

    private void ReadLike(List<Expression> operands)
    {
        ReadRightSide(operands);
        // Behind further operators: `LIKE '%' || @part || '%' ESCAPE '!'`.
        _awaitsEscape = true;
    }

    private void ReadBetween(List<Expression> operands)
    {
        if (!Accept("SYMMETRIC"))
            Accept("ASYMMETRIC");
        operands.Add(ReadExpression(isBounded: true));
        Expect("AND");
        operands.Add(ReadOperand());
    }

    private void ReadIn(List<Expression> operands)
    {
        var first = _index;
        if (!At(SqlTokenKind.OpenParenthesis))
        {
            Refuse("a list in parentheses");
        }
        else if (IsQuery(_index))
        {
            var query = ReadParenthesizedQuery();
            operands.Add(Finish(new SubqueryExpression(first, query, isScalar: false)));
        }
        else
        {
            _index++;
            ReadList(operands);
            Close();
        }
    }

    private bool ReadIs(List<Expression> operands)
    {
        Accept("NOT");
        if (Accept("DISTINCT"))
        {
            Expect("FROM");
            operands.Add(ReadOperand());
        }
        else if (Accept("JSON"))
        {
            if (Keyword is "VALUE" or "ARRAY" or "OBJECT" or "SCALAR")
                _index++;
            if (Accept("WITH") || Accept("WITHOUT"))
                Expect("UNIQUE");
            Accept("KEYS");
        }
        else if (Keyword is "NFC" or "NFD" or "NFKC" or "NFKD")
        {
            _index++;
            Expect("NORMALIZED");
        }
        else if (Keyword is "NULL" or "TRUE" or "FALSE" or "UNKNOWN" or "DOCUMENT" or "NORMALIZED" or "LABELED")
        {
            // GRAPH_TABLE has more behind LABELED, and PostgreSQL 18 does not know it.
            if (At("LABELED"))
                GiveUp();
            else
                _index++;
        }
        else
        {
            Refuse("NULL");
        }

        return true;
    }

    private void ReadRightSide(List<Expression> operands)
    {
        if (Keyword is not ("ANY" or "ALL" or "SOME"))
        {
            operands.Add(ReadOperand());
            return;
        }

        var quantified = new QuantifiedExpression(_index++);
        if (IsQuery(_index))
        {
            var first = _index;
            var query = ReadParenthesizedQuery();
            quantified.Operands.Add(Finish(new SubqueryExpression(first, query, isScalar: false)));
        }
        else
        {
            Open();
            quantified.Operands.Add(ReadExpression());
            Close();
        }

        operands.Add(Finish(quantified));
    }

    private bool AtQualifiedOperator => At("OPERATOR") && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis);

    private void ReadQualifiedOperator()
    {
        _index++;
        SkipGroup();
    }

    private void ReadAnyName() => ReadQualifiedName();

    private void ReadList(List<Expression> values)
    {
        do
            values.Add(ReadExpression());
        while (Accept(SqlTokenKind.Comma));
    }
}
