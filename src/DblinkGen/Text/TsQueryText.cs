using System.Buffers.Text;
using System.Text;
using NpgsqlTypes;

namespace DblinkGen.Text;

/// <summary>
/// Reads the text that PostgreSQL writes for a <c>tsquery</c>, with the precedences of its own parser: <c>!</c>, <c>&lt;N&gt;</c>, <c>&amp;</c>, <c>|</c>, each but the first
/// left-associative. Without recursion, for a query may be nested as deeply as its text is long.
/// </summary>
internal ref struct TsQueryText(ReadOnlySpan<byte> text)
{
    private readonly List<NpgsqlTsQuery> _operands = [];
    private readonly Stack<(byte Operator, short Distance)> _operators = [];
    private ReadOnlySpan<byte> _rest = text;

    /// <returns><see langword="null"/> for a text that is no output of PostgreSQL.</returns>
    public NpgsqlTsQuery? Read()
    {
        if (_rest.IsEmpty)
            return new NpgsqlTsQueryEmpty();
        while (TryReadOperand())
        {
            while (TryTake(')'))
            {
                Apply(precedence: 0);
                if (!_operators.TryPop(out _))
                    return null;
            }

            if (_rest.IsEmpty)
            {
                Apply(precedence: 0);
                return _operators.Count == 0 ? _operands[0] : null;
            }

            if (!TryReadOperator())
                return null;
        }

        return null;
    }

    /// <summary>With the negations and parentheses before it.</summary>
    private bool TryReadOperand()
    {
        while (true)
        {
            if (TryTake('!'))
                _operators.Push(((byte)'!', 0));
            else if (TryTake('('))
                _operators.Push(((byte)'(', 0));
            else
                return TryTake('\'') && TryReadLexeme();
        }
    }

    private bool TryReadLexeme()
    {
        var lexeme = new byte[_rest.Length];
        var length = 0;
        for (var i = 0; i < _rest.Length; i++)
        {
            // Both are written twice.
            if (_rest[i] is (byte)'\'' or (byte)'\\')
            {
                var isRepeated = i + 1 < _rest.Length && _rest[i + 1] == _rest[i];
                if (!isRepeated && _rest[i] == '\\')
                    return false;
                if (!isRepeated)
                {
                    _rest = _rest[(i + 1)..];
                    ReadFlags(Encoding.UTF8.GetString(lexeme, 0, length));
                    return true;
                }

                i++;
            }

            lexeme[length++] = _rest[i];
        }

        return false;
    }

    private void ReadFlags(string lexeme)
    {
        var weights = NpgsqlTsQueryLexeme.Weight.None;
        var isPrefix = false;
        if (_rest is [(byte)':', ..])
        {
            for (_rest = _rest[1..]; !_rest.IsEmpty && _rest[0] is (byte)'*' or (>= (byte)'A' and <= (byte)'D'); _rest = _rest[1..])
            {
                isPrefix |= _rest[0] == '*';
                weights |= _rest[0] switch
                {
                    (byte)'A' => NpgsqlTsQueryLexeme.Weight.A,
                    (byte)'B' => NpgsqlTsQueryLexeme.Weight.B,
                    (byte)'C' => NpgsqlTsQueryLexeme.Weight.C,
                    (byte)'D' => NpgsqlTsQueryLexeme.Weight.D,
                    _ => NpgsqlTsQueryLexeme.Weight.None,
                };
            }
        }

        _operands.Add(new NpgsqlTsQueryLexeme(lexeme, weights, isPrefix));
        _rest = _rest.TrimStart((byte)' ');
    }

    private bool TryReadOperator()
    {
        short distance = 0;
        var symbol = _rest[0];
        if (!TryTake('&') && !TryTake('|') && !TryReadDistance(out distance))
            return false;
        Apply(PrecedenceOf(symbol));
        _operators.Push((symbol, distance));
        return true;
    }

    private bool TryReadDistance(out short distance)
    {
        distance = 1;
        if (!TryTake('<'))
            return false;
        if (TryTake('-'))
            return TryTake('>');
        if (!Utf8Parser.TryParse(_rest, out distance, out var length))
            return false;
        _rest = _rest[length..];
        return TryTake('>');
    }

    /// <summary>Applies the operators that bind at least as strongly, up to an open parenthesis.</summary>
    private void Apply(int precedence)
    {
        while (_operators.TryPeek(out var last) && last.Operator != '(' && PrecedenceOf(last.Operator) >= precedence)
        {
            _operators.Pop();
            var right = _operands[^1];
            if (last.Operator != '!')
                _operands.RemoveAt(_operands.Count - 1);
            var left = _operands[^1];
            _operands[^1] = last.Operator switch
            {
                (byte)'!' => new NpgsqlTsQueryNot(right),
                (byte)'&' => new NpgsqlTsQueryAnd(left, right),
                (byte)'|' => new NpgsqlTsQueryOr(left, right),
                _ => new NpgsqlTsQueryFollowedBy(left, last.Distance, right),
            };
        }
    }

    private static int PrecedenceOf(byte symbol) => symbol switch
    {
        (byte)'!' => 4,
        (byte)'<' => 3,
        (byte)'&' => 2,
        _ => 1,
    };

    /// <summary>With the blanks behind it, except at the start of a lexeme.</summary>
    private bool TryTake(char expected)
    {
        if (_rest is not [var first, ..] || first != expected)
            return false;
        _rest = expected == '\'' ? _rest[1..] : _rest[1..].TrimStart((byte)' ');
        return true;
    }
}
