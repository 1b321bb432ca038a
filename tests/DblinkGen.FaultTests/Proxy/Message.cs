using System.Text;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>One message with a type, as it is on the wire.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message formats</see></remarks>
public sealed record Message(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The type and the length.</summary>
    public const int HeaderLength = 5;

    private const int ShownCharacters = 60;

    /// <summary>The letter of its format, such as <c>Q</c> or <c>D</c>; which of two formats it is depends on the direction.</summary>
    public char Type => (char)Bytes.Span[0];

    public ReadOnlyMemory<byte> Body => Bytes[HeaderLength..];

    /// <summary>The type, for a query with the start of its text. Never what an authentication message holds.</summary>
    public string Describe(Direction direction)
    {
        if (direction != Direction.ToServer || Type != 'Q')
            return Type.ToString();
        var text = Encoding.UTF8.GetString(Body.Span).TrimEnd('\0').ReplaceLineEndings(" ");
        return text.Length <= ShownCharacters ? $"Q \"{text}\"" : $"Q \"{text[..ShownCharacters]}…\"";
    }
}
