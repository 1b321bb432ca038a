using DblinkGen.IntegrationTests.Catalog;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>E4, E10, L10: whatever goes wrong in the entries of session and catalog is a DblinkException of the right kind.</summary>
public sealed class SessionFailureTests(CatalogServer server)
{
    private const string Nul = "a\0b";
    private const string Half = "a\ud83d";
    private static readonly string Long = new('x', 64);

    public static TheoryData<string> Entries => [.. Calls.Keys];

    private static Dictionary<string, Func<DblinkSession, string, Task>> Calls { get; } = new()
    {
        ["GetLinks"] = (session, _) => session.GetLinksAsync(),
        ["Disconnect"] = async (session, name) => await session.DisconnectAsync(name),
        ["GetLastError"] = (session, name) => session.GetLastErrorAsync(name),
        ["GetPrimaryKey"] = (session, name) => session.GetPrimaryKeyAsync(name),
        ["GetRemotePrimaryKey"] = (session, name) => session.GetRemotePrimaryKeyAsync(name, name),
        ["BuildRowSql"] = (session, name) => session.BuildRowSqlAsync(DblinkRowChange.Insert, new(name, 1)),
        ["Connect"] = async (session, name) => await session.ConnectAsync(name),
        ["Execute"] = (session, name) => session.ExecuteAsync(name, "SET work_mem = " + name),
        ["Listen"] = async (session, name) => await session.ListenAsync("far", name).FirstAsync(),
        ["GetExtension"] = (session, _) => new DblinkCatalog(session.Connection).GetExtensionAsync(),
        ["GetServers"] = (session, _) => new DblinkCatalog(session.Connection).GetServersAsync(),
        ["GetServer"] = (session, name) => new DblinkCatalog(session.Connection).GetServerAsync(name),
        ["GetUserMappings"] = (session, name) => new DblinkCatalog(session.Connection).GetUserMappingsAsync(name),
        ["GetPrivileges"] = (session, name) => new DblinkCatalog(session.Connection).GetPrivilegesAsync(name),
        ["Check"] = (session, name) => new DblinkCatalog(session.Connection).CheckAsync(name),
        ["Probe"] = (session, name) => new DblinkCatalog(session.Connection).ProbeAsync(name),
        ["EnsureServer"] = (session, _) => new DblinkProvisioner(session.Connection).DropServerAsync("x"),
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Odd_names_are_refused_before_anything_is_sent(string entry)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Superuser);
        var takesName = entry is not ("GetLinks" or "GetExtension" or "GetServers" or "EnsureServer");
        foreach (var odd in new[] { Nul, Half, "\u001b[31m", "'\"\\", "", Long })
        {
            var failure = await Record.ExceptionAsync(() => Calls[entry](session, odd));
            // A row cannot be made of an empty name.
            Assert.True(failure is null or DblinkException || (entry == "BuildRowSql" && odd.Length == 0), $"{entry}: {failure}");
            if (takesName && odd is Nul or Half)
                Assert.True(failure is DblinkException { Kind: DblinkErrorKind.Refused or DblinkErrorKind.LinkNameInvalid } || !takesName, $"{entry}: {failure}");
        }

        // The connection is as it was.
        await using var command = new NpgsqlCommand("SELECT 1", session.Connection);
        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task A_killed_backend_is_a_lost_link(string entry)
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Superuser);
        await database.ExecuteAsync($"SELECT pg_terminate_backend({session.Connection.ProcessID}, 10000)");

        var failure = await Record.ExceptionAsync(() => Calls[entry](session, "x"));
        var again = await Record.ExceptionAsync(() => Calls[entry](session, "x"));

        // What the engine sends first is explained there.
        if (entry is "GetRemotePrimaryKey" or "Connect" or "Execute" or "Listen")
            return;
        Assert.True(failure is DblinkException { Kind: DblinkErrorKind.LinkLost, IsTransient: false }, $"{entry}: {failure}");
        Assert.True(again is DblinkException { Kind: DblinkErrorKind.LinkLost }, $"{entry}: {again}");
    }

    [Fact]
    public async Task A_listener_whose_local_backend_is_killed_gets_a_lost_link()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Application);
        await session.ConnectAsync(database.Remote);
        await using var notifications = session.ListenAsync(database.Remote, "channel", TimeSpan.FromMilliseconds(10)).GetAsyncEnumerator();
        var next = notifications.MoveNextAsync().AsTask();
        while (await database.ScalarAsync<long>($"SELECT count(*) FROM pg_stat_activity WHERE datname = '{database.Name}' AND query LIKE '%dblink_get_notify%' AND pid <> pg_backend_pid()") == 0)
            Assert.False(next.IsCompleted);
        await database.ExecuteAsync($"SELECT pg_terminate_backend({session.Connection.ProcessID}, 10000)");

        var failure = await Assert.ThrowsAsync<DblinkException>(() => next);

        // No other connection is the session's.
        Assert.Equal((DblinkErrorKind.LinkLost, "DblinkSession.Listen", false), (failure.Kind, failure.Method, failure.IsTransient));
    }

    [Fact]
    public async Task A_listener_whose_link_cannot_be_opened_is_named()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Application);
        var failure = await Assert.ThrowsAsync<DblinkException>(async () => await session.ListenAsync("not_there", "channel").FirstAsync());
        Assert.Equal((DblinkErrorKind.ServerUnknown, "DblinkSession.Listen"), (failure.Kind, failure.Method));
    }

    [Fact]
    public async Task An_aborted_local_transaction_is_told()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Superuser);
        await using var transaction = await session.Connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("SELECT 1/0", session.Connection))
            await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());

        var failure = await Assert.ThrowsAsync<DblinkException>(() => session.GetLinksAsync());
        Assert.Equal((DblinkErrorKind.LocalStatement, "25P02"), (failure.Kind, failure.SqlState));
        Assert.Equal("25P02", (await Assert.ThrowsAsync<DblinkException>(() => new DblinkCatalog(session.Connection).GetServersAsync())).SqlState);
    }

    [Fact]
    public async Task Names_of_channels_and_savepoints_over_63_bytes_are_refused_with_the_limit()
    {
        await using var database = await LocalDatabase.CreateAsync(server.Server);
        await using var session = await DblinkSession.OpenAsync(database.Application);
        await RefusedAsync(async () => await session.ListenAsync(database.Remote, Long).FirstAsync());
        await using var transaction = await session.BeginTransactionAsync(database.Remote);
        var fits = new string('ü', 31);
        await transaction.SaveAsync(fits);
        await RefusedAsync(() => transaction.SaveAsync(fits + "ü"));
        await RefusedAsync(() => transaction.RollbackAsync(fits + "ü"));
        await RefusedAsync(() => transaction.ReleaseAsync(fits + "ü"));
        await Assert.ThrowsAsync<DblinkException>(() => transaction.SaveAsync(Nul));
        await transaction.RollbackAsync(fits);
        await transaction.CommitAsync();

        static async Task RefusedAsync(Func<Task> call)
        {
            var failure = await Assert.ThrowsAsync<DblinkException>(call);
            Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
            Assert.Contains("63", failure.Message, StringComparison.Ordinal);
        }
    }
}
