using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Calls;

/// <summary>Calls to the server that no fault reaches: they show that the pool still serves.</summary>
[DblinkServer(Route.Near)]
internal static partial class Near
{
    [DblinkQuery("SELECT @n + 1")]
    public static partial Task<int> NextAsync(NpgsqlDataSource app, int n, CancellationToken cancellationToken = default);
}
