using System.ComponentModel;
using System.Data.Common;
using DblinkGen;
using Npgsql;
using Quickstart;

try
{
    await using var server = await PostgresServer.StartAsync();
    if (server is null)
        return 1;
    await using var cleanup = await Cleanup.PrepareAsync(server);
    await WalkAsync(server);
    Transcript.Part("5. Clean-up");
    return 0;
}
catch (Exception e) when (e is DbException or ArgumentException or Win32Exception)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

static async Task WalkAsync(PostgresServer server)
{
    Transcript.Part($"1. Set-up on {server.Description}");
    var setup = new Setup(server);
    await setup.RunAsync();

    Transcript.Part("2. Tables in db2, as user2");
    await using (var remote = setup.CreateRemoteDataSource())
        await RemoteTables.CreateAsync(remote);

    // From here on everything is what an application does, and this is all it needs.
    await using var dataSource = setup.CreateLocalDataSource();

    Transcript.Part("3. Calls through generated methods, as user1");
    await CheckAsync(dataSource);
    await new RemoteSession(dataSource).ShowAsync();
    await CallAsync(new Inventory(dataSource));

    Transcript.Part("4. What goes wrong, as a developer sees it");
    await new GoingWrong(dataSource).ShowAsync();
}

static async Task CheckAsync(NpgsqlDataSource dataSource)
{
    var setup = await new DblinkCatalog(dataSource).CheckAsync("db2remote", "myconn");
    foreach (var finding in setup.Findings)
        Transcript.Done($"{finding.Severity}: {finding.Message} {finding.Advice}");
    Transcript.Done($"DblinkCatalog.CheckAsync: a link can {(setup.IsUsable ? "" : "not ")}be opened");
}

static async Task CallAsync(Inventory inventory)
{
    Transcript.Step("A stream, SELECT * FROM foo as a int4: ReadFooAsync()");
    await foreach (var a in inventory.ReadFooAsync())
        Transcript.Result($"{a}");

    Transcript.Step("A list of records, by parameters: FindItemsAsync(minPrice: 15, inStock: true)");
    Transcript.Items(await inventory.FindItemsAsync(minPrice: 15, inStock: true));

    Transcript.Step("A stream through a remote cursor, for results of any size: StreamItemsAsync()");
    await foreach (var item in inventory.StreamItemsAsync())
        Transcript.Result(item.Name);

    Transcript.Step("One row or none: GetItemAsync(2), GetItemAsync(99)");
    Transcript.Result($"{(await inventory.GetItemAsync(2))?.Name ?? "no row"}");
    Transcript.Result($"{(await inventory.GetItemAsync(99))?.Name ?? "no row"}");

    Transcript.Step("A command with its affected rows: SetPriceAsync(2, 25.00)");
    Transcript.Result($"{await inventory.SetPriceAsync(2, 25.00m)} row affected");

    Transcript.Step("A scalar: CountItemsAsync()");
    Transcript.Result($"{await inventory.CountItemsAsync()}");
}
