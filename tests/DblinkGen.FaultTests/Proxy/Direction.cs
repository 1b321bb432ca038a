namespace DblinkGen.FaultTests.Proxy;

/// <summary>Which way a message travels.</summary>
public enum Direction
{
    /// <summary>From the client, which is Npgsql or the libpq of the local server.</summary>
    ToServer,

    /// <summary>From the PostgreSQL server.</summary>
    ToClient,
}
