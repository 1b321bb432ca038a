using System.Buffers;
using System.Text;

namespace DblinkGen.Text;

/// <summary>
/// Takes the text of a one-dimensional array apart (<see href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">PostgreSQL</see>). Read in the client,
/// an unquoted NULL means the same whatever <c>array_nulls</c> of the local session says.
/// </summary>
internal ref struct ArrayText(ReadOnlySpan<byte> text, char delimiter)
{
    private static readonly SearchValues<byte> s_quoted = SearchValues.Create("{\"\\ \t\n\r\v\f"u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly char _delimiter = delimiter;
    private int _position;
    private byte[]? _unescaped;

    /// <summary>Of the current element, if it is not NULL.</summary>
    public ReadOnlySpan<byte> Element { get; private set; }

    public bool IsNull { get; private set; }

    /// <summary>Set for a text that is no one-dimensional array with a lower bound of 1.</summary>
    public bool IsFault { get; private set; }

    /// <returns><see langword="false"/> after the last element, or at a fault.</returns>
    public bool MoveNext()
    {
        if (_position == 0)
        {
            if (!Take('{'))
                return Fault();
            if (Take('}'))
                return End();
        }
        else if (Take('}'))
        {
            return End();
        }
        else if (!Take(_delimiter))
        {
            return Fault();
        }

        return Take('"') ? TakeQuoted() : TakeBare();
    }

    private bool TakeBare()
    {
        var length = _text[_position..].IndexOfAny((byte)_delimiter, (byte)'}');
        // A brace opens another dimension. PostgreSQL puts the others in quotes, and a text that is no output of its own is not guessed at.
        if (length <= 0 || _text.Slice(_position, length).ContainsAny(s_quoted))
            return Fault();
        Element = _text.Slice(_position, length);
        IsNull = Ascii.EqualsIgnoreCase(Element, "NULL"u8);
        _position += length;
        return true;
    }

    private bool TakeQuoted()
    {
        IsNull = false;
        _unescaped ??= new byte[_text.Length];
        for (var length = 0; _position < _text.Length;)
        {
            var next = _text[_position++];
            if (next == '"')
            {
                Element = _unescaped.AsSpan(0, length);
                return true;
            }

            if (next == '\\')
            {
                if (_position == _text.Length)
                    break;
                next = _text[_position++];
            }

            _unescaped[length++] = next;
        }

        return Fault();
    }

    private bool Take(char expected)
    {
        if (_position >= _text.Length || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private bool End()
    {
        IsFault = _position != _text.Length;
        return false;
    }

    private bool Fault()
    {
        IsFault = true;
        return false;
    }
}
