namespace DblinkGen.Text;

/// <summary>Takes a text of dates and times apart, from its start on.</summary>
internal ref struct TextScanner(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public readonly byte Next => _rest.IsEmpty ? (byte)0 : _rest[0];

    public bool TryTake(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;
        _rest = _rest[1..];
        return true;
    }

    public bool TryTake(ReadOnlySpan<byte> expected)
    {
        if (!_rest.StartsWith(expected))
            return false;
        _rest = _rest[expected.Length..];
        return true;
    }

    /// <summary>Two digits.</summary>
    public bool TryTakePair(out int value)
    {
        value = 0;
        if (_rest.Length < 2 || !char.IsAsciiDigit((char)_rest[0]) || !char.IsAsciiDigit((char)_rest[1]))
            return false;
        value = ((_rest[0] - '0') * 10) + (_rest[1] - '0');
        _rest = _rest[2..];
        return true;
    }

    /// <summary>As many digits as there are, up to 18.</summary>
    public bool TryTakeNumber(out long value, out int length)
    {
        value = 0;
        for (length = 0; length < _rest.Length && length < 18 && char.IsAsciiDigit((char)_rest[length]); length++)
            value = (value * 10) + (_rest[length] - '0');
        _rest = _rest[length..];
        return length > 0;
    }
}
