using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What is behind an operator, and what is written as one: LIKE, IN, BETWEEN, IS, COLLATE, AT TIME ZONE.</summary>
internal sealed partial class SqlGrammar
{
    private void ReadOperation(List<Expression> operands, Precedence precedence, ValuePlace place)
    {
        if (AtQualifiedOperator || At(SqlTokenKind.Operator))
        {
            if (!Accept(SqlTokenKind.Operator))
                ReadQualifiedOperator();
            ReadRightSide(operands, precedence, place);
            return;
        }

        Accept("NOT");
        var word = Keyword;
        _index++;
        switch (word)
        {
            case "COLLATE":
                ReadQualifiedName();
                break;
            case "AT" when Accept("LOCAL"):
                break;
            case "AT":
                _index++;
                Expect("ZONE");
                operands.Add(ReadExpression(Above(precedence), place));
                break;
            case "IS":
                ReadIs(operands, place);
                break;
            case "IN":
                ReadIn(operands);
                break;
            case "BETWEEN":
                ReadBetween(operands, place);
                break;
            case "LIKE" or "ILIKE" or "SIMILAR":
                if (word == "SIMILAR")
                    Expect("TO");
                ReadRightSide(operands, precedence, place);
                if (!(place == ValuePlace.Item && AtAlias) && Accept("ESCAPE"))
                    operands.Add(ReadExpression(Above(Precedence.Escape), place));
                break;
            case "AND" or "OR" or "OVERLAPS":
                operands.Add(ReadExpression(word == "OVERLAPS" ? precedence : Above(precedence), place));
                break;
        }
    }

    private void ReadRightSide(List<Expression> operands, Precedence precedence, ValuePlace place)
    {
        if (Keyword is not ("ANY" or "ALL" or "SOME"))
        {
            operands.Add(ReadExpression(Above(precedence), place));
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

    private void ReadBetween(List<Expression> operands, ValuePlace place)
    {
        if (!Accept("SYMMETRIC"))
            Accept("ASYMMETRIC");
        operands.Add(ReadExpression(place: ValuePlace.Bound));
        Expect("AND");
        operands.Add(ReadExpression(Above(Precedence.Like), place));
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

    private void ReadIs(List<Expression> operands, ValuePlace place)
    {
        Accept("NOT");
        if (Accept("DISTINCT"))
        {
            Expect("FROM");
            operands.Add(ReadExpression(Above(Precedence.Is), place));
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
    }
}
