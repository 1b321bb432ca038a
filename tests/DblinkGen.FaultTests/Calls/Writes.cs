using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>Calls that insert a token into the ledger.</summary>
[DblinkServer(Route.Far)]
internal static partial class Writes
{
    private const string Insert = "INSERT INTO ledger VALUES (@token)";

    [DblinkCommand(Insert)]
    public static partial Task<int> InsertAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken = default);

    [DblinkCommand(Insert)]
    public static partial Task<int> InsertAsync(DblinkSession session, Guid token, CancellationToken cancellationToken = default);

    [DblinkQuery(Insert + " RETURNING token")]
    public static partial Task<Guid> InsertReturningAsync(NpgsqlDataSource app, Guid token, CancellationToken cancellationToken = default);

    [DblinkQuery(Insert + " RETURNING token")]
    public static partial Task<Guid> InsertReturningAsync(DblinkSession session, Guid token, CancellationToken cancellationToken = default);
}
