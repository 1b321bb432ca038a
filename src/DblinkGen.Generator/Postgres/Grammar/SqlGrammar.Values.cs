using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Values without operators around them: constants, parameters, columns, CASE, rows and subqueries.</summary>
internal sealed partial class SqlGrammar
{
    private Expression ReadPrimary()
    {
        var first = _index;
        if (IsAtEnd)
        {
            Refuse("a value");
            return new OpaqueExpression(first);
        }

        switch (_tokens[_index].Kind)
        {
            case SqlTokenKind.String:
                return ReadString();
            case SqlTokenKind.Number or SqlTokenKind.DollarString:
                _index++;
                return Finish(new OpaqueExpression(first));
            case SqlTokenKind.Placeholder or SqlTokenKind.PositionalParameter:
                _index++;
                return ReadIndirection(new ParameterExpression(first));
            case SqlTokenKind.OpenParenthesis:
                return ReadParentheses();
            case SqlTokenKind.QuotedIdentifier:
                return ReadNamed();
            case SqlTokenKind.Word:
                return ReadWord();
            default:
                Refuse("a value");
                return new OpaqueExpression(first);
        }
    }

    /// <summary>A string goes on with one that begins on a later line.</summary>
    private OpaqueExpression ReadString()
    {
        var text = new OpaqueExpression(_index);
        if (Accept(SqlTokenKind.DollarString))
            return Finish(text);
        _index++;
        while (At(SqlTokenKind.String) && _tokens.Sql.IndexOf('\n', _tokens[_index - 1].End, _tokens[_index].Start - _tokens[_index - 1].End) >= 0)
            _index++;
        ReadEscape(text.First);
        return Finish(text);
    }

    private Expression ReadParentheses()
    {
        var first = _index;
        Expression value;
        if (IsQuery(_index))
        {
            value = Finish(new SubqueryExpression(first, ReadParenthesizedQuery(), isScalar: true));
        }
        else
        {
            var row = new RowExpression(first, isExplicit: false);
            _index++;
            ReadList(row.Operands);
            Close();
            row.IsExpanded = row is { IsRow: false, Operands: [{ IsExpanded: true }] };
            value = Finish(row);
        }

        if (!AtIndirection)
            return value;
        var part = new OpaqueExpression(first);
        part.Operands.Add(value);
        return ReadIndirection(part);
    }

    private Expression ReadWord()
    {
        var first = _index;
        switch (Keyword)
        {
            case "NULL":
                _index++;
                return Finish(new NullExpression(first));
            case "CASE":
                return ReadCase();
            case "EXISTS" when IsQuery(_index + 1):
                _index++;
                return Finish(new SubqueryExpression(first, ReadParenthesizedQuery(), isScalar: false));
            case "ARRAY":
                return ReadArray();
            case "ROW" when _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis):
                return ReadRow();
            case "CAST" or "TREAT" when _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis):
                return ReadCastCall();
            // No function can be called so.
            case "VALUES" when _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis):
                Refuse("a value");
                return new OpaqueExpression(first);
            case "UNIQUE":
                GiveUp();
                return new OpaqueExpression(first);
            case var word when TypedConstant(_index) is > 0 and var text:
                _index = text;
                return ReadTypedConstant(first, isInterval: word == "INTERVAL");
            case var word when Keywords.IsValue(word) && !(word is "SYSTEM_USER" or "CURRENT_SCHEMA" && _tokens.Is(_index + 1, SqlTokenKind.Dot)):
                _index++;
                if (At(SqlTokenKind.OpenParenthesis) && word is "CURRENT_TIME" or "CURRENT_TIMESTAMP" or "LOCALTIME" or "LOCALTIMESTAMP" or "CURRENT_SCHEMA")
                    SkipGroup();
                return Finish(new OpaqueExpression(first));
            default:
                return ReadNamed();
        }
    }

    private CaseExpression ReadCase()
    {
        var expression = new CaseExpression(_index++);
        if (!At("WHEN"))
            expression.Operands.Add(ReadExpression());
        do
        {
            Expect("WHEN");
            expression.Operands.Add(ReadExpression());
            Expect("THEN");
            expression.Results.Add(ReadExpression());
        }
        while (At("WHEN"));
        if (Accept("ELSE"))
        {
            expression.HasElse = true;
            expression.Results.Add(ReadExpression());
        }

        Expect("END");
        expression.Operands.AddRange(expression.Results);
        return Finish(expression);
    }

    private Expression ReadArray()
    {
        var first = _index++;
        if (IsQuery(_index))
            return Finish(new SubqueryExpression(first, ReadParenthesizedQuery(), isScalar: false));
        var array = new OpaqueExpression(first);
        if (At(SqlTokenKind.OpenBracket))
            ReadArrayItems(array.Operands);
        else
            Refuse("[");
        // `ARRAY[1, 2][1]`.
        return ReadIndirection(array);
    }

    private void ReadArrayItems(List<Expression> items)
    {
        _index++;
        if (Accept(SqlTokenKind.CloseBracket))
            return;
        do
        {
            if (At(SqlTokenKind.OpenBracket))
                ReadArrayItems(items);
            else
                items.Add(ReadExpression());
        }
        while (Accept(SqlTokenKind.Comma));
        if (!Accept(SqlTokenKind.CloseBracket))
            Refuse("]");
    }

    private RowExpression ReadRow()
    {
        var row = new RowExpression(_index, isExplicit: true);
        _index += 2;
        if (!At(SqlTokenKind.CloseParenthesis))
            ReadList(row.Operands);
        Close();
        return Finish(row);
    }

    private CastExpression ReadCastCall()
    {
        var first = _index;
        _index += 2;
        var value = ReadExpression();
        Expect("AS");
        var cast = ReadCast(new CastExpression(first, value) { IsTreat = _tokens.IsWord(first, "TREAT") });
        Close();
        cast.End = _index;
        return cast;
    }
}
