using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>What the pool of the application is set to.</summary>
/// <param name="CommandTimeout">The time-out of its connections.</param>
/// <param name="Resets">Whether a connection is reset before it serves the next caller. Npgsql hears no token while it waits for that.</param>
internal sealed record PoolSettings(TimeSpan CommandTimeout, bool Resets)
{
    /// <summary>How long Npgsql tries to reach the local server, be it to cancel.</summary>
    private const int ConnectSeconds = 5;

    public void Apply(NpgsqlConnectionStringBuilder builder)
    {
        builder.CommandTimeout = (int)CommandTimeout.TotalSeconds;
        builder.NoResetOnClose = !Resets;
        if (!Resets)
            builder.Timeout = ConnectSeconds;
    }
}
