using System.Globalization;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class LocalCommandTests(SecondRemote remotes)
{
    [Fact]
    public async Task Remote_rows_are_inserted_and_counted()
    {
        await TwoDatabases.RunAsync(remotes.Databases.App, "TRUNCATE app.item_copy");
        var orders = new Orders(remotes.Databases.App);
        Assert.Equal((2, 1, 0), (await orders.CopyAsync(1), await orders.CopyAsync(0), await orders.CopyAsync(0)));
        await using var connection = await remotes.Databases.App.OpenConnectionAsync();
        Assert.Equal([(1, "one!"), (2, "two!"), (3, "three!")], (await Orders.UpdateAsync(connection)).Order());
        Assert.Equal(3, await Orders.TakeAsync(connection));
    }

    [Fact]
    public async Task A_million_rows_go_from_server_to_server_in_bounded_memory()
    {
        await using var connection = await remotes.Databases.App.OpenConnectionAsync();
        Assert.Equal(0, Orders.Copy(connection, 1000));
        var before = await PeakAsync(connection);
        Assert.Equal(1_000_000, await Orders.CopyMillionAsync(connection));
        // The rows' text is 200 MB, all of which dblink_get_result would hold beside the pages of shared memory that every backend comes to touch.
        var shared = await TwoDatabases.ScalarAsync<long>(remotes.Databases.Admin, "SELECT pg_size_bytes(current_setting('shared_buffers')) / 1024");
        Assert.InRange(await PeakAsync(connection) - before, 0, shared + (64 * 1024));

        Assert.Equal((1_000_000, 200_000_000), (
            await TwoDatabases.ScalarAsync<long>(remotes.Databases.App, "SELECT count(DISTINCT id) FROM app.big_copy"),
            await TwoDatabases.ScalarAsync<long>(remotes.Databases.App, "SELECT sum(length(payload)) FROM app.big_copy")));
        await TwoDatabases.RunAsync(remotes.Databases.App, "TRUNCATE app.big_copy");
    }

    [Fact]
    public async Task A_rollback_undoes_the_local_half()
    {
        await TwoDatabases.RunAsync(remotes.Databases.App, "TRUNCATE app.item_copy");
        await using var connection = await remotes.Databases.App.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            Assert.Equal(3, Orders.Copy(connection, 0));
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, await TwoDatabases.ScalarAsync<long>(remotes.Databases.App, "SELECT count(*) FROM app.item_copy"));
    }

    [Fact]
    public async Task In_an_aborted_transaction_nothing_runs()
    {
        await using var connection = await remotes.Databases.App.OpenConnectionAsync();
        Assert.Equal(0, Orders.Copy(connection, 1000));
        await using var transaction = await connection.BeginTransactionAsync();
        await using var wrong = new NpgsqlCommand("SELECT 1 / 0", connection);
        await Assert.ThrowsAsync<PostgresException>(() => wrong.ExecuteNonQueryAsync());
        var failure = Assert.Throws<DblinkException>(() => Orders.Copy(connection, 0));
        Assert.Equal((DblinkErrorKind.LocalStatement, "25P02"), (failure.Kind, failure.SqlState));
        await transaction.RollbackAsync();
        Assert.Equal(0, Orders.Copy(connection, 1000));
    }

    /// <summary>The largest resident size of the connection's backend so far, in kB; 0 where the server's system does not tell.</summary>
    private async Task<long> PeakAsync(NpgsqlConnection connection) => long.Parse(
        await TwoDatabases.ScalarAsync<string>(
            remotes.Databases.Admin,
            $"""
            SELECT coalesce((SELECT substring(pg_read_file('/proc/{connection.ProcessID}/status') FROM 'VmHWM:\s*(\d+)')
                             WHERE (pg_stat_file('/proc/{connection.ProcessID}/status', true)).modification IS NOT NULL), '0')
            """),
        CultureInfo.InvariantCulture);
}
