using System.Data;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Says whether it can help to repeat a call that failed.</summary>
internal static class Repetition
{
    /// <summary>
    /// Whether the cause may pass by itself. Npgsql says so of 55000 as well, which is the state of an object or of the session, such as a sequence that has no last value: it
    /// lasts until a statement changes it.
    /// </summary>
    public static bool MayPass(PostgresException failure) => failure is { IsTransient: true, SqlState: not PostgresErrorCodes.ObjectNotInPrerequisiteState };

    /// <summary>
    /// Makes what the caller sees permanent if the call alone is not worth repeating: it belongs to a transaction that is lost, or its session has lost its connection.
    /// The connection must be free: whether the local transaction is aborted is asked.
    /// </summary>
    public static async ValueTask Judge(Exception failure, LocalLease lease, bool inTransaction, bool async)
    {
        if (failure is not DblinkException { IsTransient: true } passing)
            return;
        if (inTransaction
            || (lease.Session is not null && !lease.Connection.FullState.HasFlag(ConnectionState.Open))
            || (!lease.IsAlone && await LocalAbort.Is(lease.Connection, async).ConfigureAwait(false)))
            passing.MakePermanent();
    }
}
