using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>What makes the engine stop, close, reset and open again. Each ends with a call that works.</summary>
internal static class EngineFaults
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(150);

    public static Dictionary<string, Func<DblinkSession, Task>> Steps { get; } = new()
    {
        ["an error of the remote"] = async session =>
        {
            await Assert.ThrowsAsync<DblinkException>(() => HostileCalls.DivideAsync(session, 0));
            Assert.NotNull(await session.GetLastErrorAsync(HostileServer.Far));
            Assert.Equal(1, await HostileCalls.DivideAsync(session, 1));
        },
        ["cancelled calls"] = async session =>
        {
            await StopAsync(token => HostileCalls.SleepAsync(session, token));
            await StopAsync(token => HostileCalls.SleepingListAsync(session, token));
            await StopAsync(async token => await HostileCalls.SleepingStreamAsync(session, token).CountAsync(CancellationToken.None));
            await StopAsync(token => HostileCalls.SleepingComposedAsync(session, token));
            await StopAsync(token => HostileCalls.SleepingEverywhereAsync(session, [HostileServer.Far, HostileServer.Farther], token));
        },
        ["a stream that is left early"] = async session =>
            Assert.StartsWith("1", await HostileCalls.SleepingStreamAsync(session, CancellationToken.None).FirstAsync(), StringComparison.Ordinal),
        ["a call that is cancelled inside a local transaction"] = async session =>
        {
            await using var transaction = await session.Connection.BeginTransactionAsync();
            await StopAsync(token => HostileCalls.SleepingListAsync(session, token));
            await transaction.RollbackAsync();
        },
        ["a remote backend that is ended"] = async session =>
        {
            await HostileCalls.ListAsync(session);
            await Assert.ThrowsAnyAsync<Exception>(() => session.ExecuteAsync(HostileServer.Far, "DO $$ BEGIN PERFORM pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid()); END $$"));
        },
        ["state that is left on the remote session"] = async session =>
        {
            foreach (var sql in (string[])["SET work_mem TO '1MB'", "LISTEN channel", "CREATE TEMP TABLE kept (id pg_catalog.int4)", "SET search_path TO evil, public", "RESET ALL", "DISCARD ALL"])
                await session.ExecuteAsync(HostileServer.Far, sql);
        },
        ["a local session that is reset"] = async session =>
        {
            await HostileCalls.ListAsync(session);
            await RunAsync(session, "DISCARD ALL");
        },
        ["a link that other code opened anew"] = async session =>
        {
            await HostileCalls.RenameAsync(session, 1, "one");
            await RunAsync(session, $"SELECT tools.dblink_disconnect('far'::pg_catalog.text), tools.dblink_connect('far'::pg_catalog.text, 'far'::pg_catalog.text)");
            await Record.ExceptionAsync(() => HostileCalls.RenameAsync(session, 1, "one"));
        },
        ["a transaction that other code began"] = async session =>
        {
            await HostileCalls.RenameAsync(session, 1, "one");
            await RunAsync(session, $"SELECT tools.dblink_exec('far'::pg_catalog.text, 'BEGIN'::pg_catalog.text)");
            await Record.ExceptionAsync(() => HostileCalls.RenameAsync(session, 1, "one"));
        },
        ["statements that the remote has forgotten"] = async session =>
        {
            await HostileCalls.FindAsync(session, 2);
            await RunAsync(session, $"SELECT tools.dblink_exec('far'::pg_catalog.text, 'DEALLOCATE ALL'::pg_catalog.text)");
        },
        ["more statements than a link keeps, and more links than a backend"] = async session =>
        {
            for (var i = 0; i < 2; i++)
            {
                await HostileCalls.FindAsync(session, 2);
                await HostileCalls.AmongAsync(session, [1]);
                await HostileCalls.RenameAsync(session, 1, "one");
                await session.ConnectAsync(HostileServer.Farther);
                await session.ConnectAsync(HostileServer.Far, "third");
            }
        },
    };

    /// <summary>Whatever the moment at which the token comes.</summary>
    private static async Task StopAsync(Func<CancellationToken, Task> call)
    {
        using var soon = new CancellationTokenSource(s_soon);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call(soon.Token));
    }

    private static async Task RunAsync(DblinkSession session, string sql)
    {
        await using var command = new NpgsqlCommand(sql, session.Connection);
        await command.ExecuteNonQueryAsync();
    }
}
