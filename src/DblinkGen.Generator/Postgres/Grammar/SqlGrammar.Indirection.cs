namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What is behind a value: subscripts, fields and the star.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>Whether <c>.field</c>, <c>.*</c>, <c>[index]</c> or <c>[from:to]</c> is behind a value.</summary>
    private bool AtIndirection => At(SqlTokenKind.Dot) || At(SqlTokenKind.OpenBracket);

    private Expression ReadIndirection(Expression value)
    {
        while (AtIndirection)
        {
            value.HasIndirection = true;
            value.IsExpanded = false;
            if (At(SqlTokenKind.OpenBracket))
            {
                ReadSubscript();
                continue;
            }

            _index++;
            if (AtName)
            {
                value.Field = TakeName();
            }
            else if (IsOperator(_index, "*"))
            {
                value.IsExpanded = true;
                _index++;
            }
            else
            {
                Refuse("a name");
            }
        }

        return Finish(value);
    }

    private void ReadSubscript()
    {
        _index++;
        if (!AtColon && !At(SqlTokenKind.CloseBracket))
            ReadExpression();
        if (AtColon)
        {
            _index++;
            if (!At(SqlTokenKind.CloseBracket))
                ReadExpression();
        }

        if (!Accept(SqlTokenKind.CloseBracket))
            Refuse("]");
    }

    private bool AtColon => At(SqlTokenKind.Punctuation) && _tokens.Text(_index) == ":";
}
