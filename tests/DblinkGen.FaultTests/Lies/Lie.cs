using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Lies;

/// <summary>What the remote says in place of its answer to one message of the local server.</summary>
/// <param name="At">Which message: the first after the mark is 1.</param>
/// <param name="Messages">The messages; several times where a number is given.</param>
/// <param name="End">What comes then.</param>
public sealed record Lie(int At, IReadOnlyList<(Message Message, int Times)> Messages, LieEnd End)
{
    private const int PartLength = 1 << 16;
    private const int ResultsOfFirstMessage = 4;

    public Fault Fault => Fault.Say(ToString(), [.. Parts()], End switch
    {
        LieEnd.Close => CutMode.Finish,
        LieEnd.Reset => CutMode.Reset,
        _ => null,
    });

    /// <summary>Whether it begins a COPY, which <c>dblink()</c> never leaves.</summary>
    public bool Copies => Messages.Any(m => m.Message.Type is 'G' or 'H' or 'W');

    /// <summary>How many messages it ends.</summary>
    public int Ends => Messages.Where(m => m.Message.Type == 'Z').Sum(m => m.Times);

    /// <summary>
    /// Whether it ends the first message of a statement, which has a check, a PREPARE and an EXECUTE, before the rows have come: dblink gives that as a result without rows.
    /// </summary>
    public bool EndsBeforeRows => Ends > 0 && Messages.Where(m => m.Message.Type is 'C' or 'I').Sum(m => m.Times) is >= 1 and < ResultsOfFirstMessage;

    public override string ToString() => $"lie at {At}: {string.Concat(Messages.Select(m => m.Times == 1 ? $"{m.Message.Type}({m.Message.Bytes.Length})" : $"{m.Message.Type}({m.Message.Bytes.Length})×{m.Times}"))} {End}";

    /// <summary>Floods in parts of a size that sockets like.</summary>
    private IEnumerable<ReadOnlyMemory<byte>> Parts()
    {
        var last = ReadOnlyMemory<byte>.Empty;
        foreach (var (message, times) in Messages)
        {
            var (length, left) = (message.Bytes.Length, times);
            while (left > 0)
            {
                if (!last.IsEmpty)
                    yield return last;
                var together = Math.Clamp(PartLength / length, 1, left);
                last = Repeated(message.Bytes, together);
                left -= together;
            }
        }

        yield return End is LieEnd.Half ? last[..(last.Length / 2)] : last;
    }

    private static byte[] Repeated(ReadOnlyMemory<byte> bytes, int times)
    {
        var all = new byte[bytes.Length * times];
        for (var i = 0; i < times; i++)
            bytes.CopyTo(all.AsMemory(i * bytes.Length));
        return all;
    }
}

/// <summary>How a lie ends.</summary>
public enum LieEnd
{
    /// <summary>The remote says no more, and waits.</summary>
    Silence,

    /// <summary>The last message is not whole.</summary>
    Half,

    /// <summary>The connection is closed.</summary>
    Close,

    /// <summary>The connection is reset.</summary>
    Reset,
}
