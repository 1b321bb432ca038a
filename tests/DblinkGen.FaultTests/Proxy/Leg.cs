namespace DblinkGen.FaultTests.Proxy;

/// <summary>One direction of one connection.</summary>
internal sealed class Leg(ProxiedConnection connection, Direction direction, Endpoint source, Endpoint destination)
{
    public ProxiedConnection Connection => connection;

    /// <summary>Passes messages on until the source ends.</summary>
    public async Task RunAsync()
    {
        while (await source.Reader.ReadAsync(connection.Ended) is { } message)
            await HandleAsync(message.Bytes, message.Type, message.Describe(direction));
        await connection.PassAsync();
        destination.EndWriting();
    }

    /// <summary>Counts a message, and lets its fault happen to it where it has one.</summary>
    public async ValueTask HandleAsync(ReadOnlyMemory<byte> bytes, char type, string description)
    {
        await connection.PassAsync();
        var fault = connection.Plan.Next(direction, type);
        connection.Transcript.Add(direction, description);
        if (fault is null)
        {
            await destination.WriteAsync(bytes, connection.Ended);
            return;
        }

        connection.Transcript.Note(fault.ToString());
        await fault.ApplyAsync(this, bytes);
    }

    /// <summary>Writes to the destination, as soon as nothing is stalled.</summary>
    public async ValueTask PassOnAsync(ReadOnlyMemory<byte> bytes)
    {
        await connection.PassAsync();
        await destination.WriteAsync(bytes, connection.Ended);
    }

    /// <summary>Writes back to the source.</summary>
    public ValueTask AnswerAsync(ReadOnlyMemory<byte> bytes) => source.WriteAsync(bytes, connection.Ended);
}
