namespace DblinkGen.FaultTests.Proxy;

/// <summary>What the clients of a proxy were sent, whole messages or not.</summary>
public sealed class Recording
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, MemoryStream> _sent = [];

    /// <summary>One text of bytes for each connection.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Sent
    {
        get
        {
            lock (_lock)
                return [.. _sent.Values.Select(bytes => (ReadOnlyMemory<byte>)bytes.ToArray())];
        }
    }

    internal void Add(object connection, ReadOnlyMemory<byte> bytes)
    {
        lock (_lock)
        {
            if (!_sent.TryGetValue(connection, out var sent))
                _sent.Add(connection, sent = new());
            sent.Write(bytes.Span);
        }
    }
}
