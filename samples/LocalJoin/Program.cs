using System.Data.Common;
using DblinkGen.TestServer;
using LocalJoin;
using Npgsql;
using SampleDatabases;
using Spectre.Console;

const string Items =
    """
    CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL, price numeric NOT NULL);
    INSERT INTO item VALUES (1, 'hammer', 19.90), (2, 'ladder', 89.00), (3, 'nail', 0.05)
    """;
const string MoreItems =
    """
    CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL);
    INSERT INTO item VALUES (1, 'anvil')
    """;
const string Orders =
    """
    CREATE TABLE orders (id int PRIMARY KEY, customer text NOT NULL, item_id int NOT NULL, quantity int NOT NULL);
    INSERT INTO orders VALUES (100, 'ada', 1, 2), (101, 'ada', 3, 500), (102, 'bob', 2, 1);
    CREATE TABLE item_copy (id int PRIMARY KEY, name text NOT NULL, price numeric NOT NULL)
    """;

try
{
    await using var databases = await Databases.StartAsync("warehouse", "warehouse_east");
    await Databases.RunAsync(databases.Remote("warehouse"), Items);
    await Databases.RunAsync(databases.Remote("warehouse_east"), MoreItems);
    await Databases.RunAsync(databases.Local, Orders);

    var shop = new Shop(databases.Local);
    AnsiConsole.MarkupLine("Local orders joined with remote items:");
    foreach (var line in await shop.OrderLinesAsync("ada", minPrice: 1))
        AnsiConsole.MarkupLineInterpolated($"  {line.Id}: {line.Quantity} x {line.Name} = {line.Total}");

    AnsiConsole.MarkupLineInterpolated($"\nItems copied from server to server: {await shop.CopyItemsAsync()}");

    await shop.CreateViewAsync();
    AnsiConsole.MarkupLine("\nThe view over two servers, read by plain SQL:");
    await PrintViewAsync(databases.Local);
    return 0;
}
catch (Exception e) when (e is PostgresServerException or DbException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

static async Task PrintViewAsync(NpgsqlDataSource local)
{
    await using var command = local.CreateCommand("SELECT place, name FROM all_items ORDER BY place, id");
    await using var reader = await command.ExecuteReaderAsync();
    while (await reader.ReadAsync())
        AnsiConsole.MarkupLineInterpolated($"  {reader.GetString(0)}: {reader.GetString(1)}");
}
