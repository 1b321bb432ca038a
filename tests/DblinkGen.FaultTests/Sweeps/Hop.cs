namespace DblinkGen.FaultTests.Sweeps;

/// <summary>One of the two connections that a call goes over.</summary>
public enum Hop
{
    /// <summary>From Npgsql to the local server.</summary>
    ToLocal,

    /// <summary>From the local server to the remote.</summary>
    ToRemote,
}
