using System.Data.Common;
using AuditLog;
using DblinkGen;
using DblinkGen.TestServer;
using Npgsql;
using SampleDatabases;
using Spectre.Console;

try
{
    await using var databases = await Databases.StartAsync("audit");
    await Databases.RunAsync(databases.Local, Bank.Schema);
    await Databases.RunAsync(
        databases.Remote("audit"),
        "CREATE TABLE entry (id int GENERATED ALWAYS AS IDENTITY, actor text NOT NULL, action text NOT NULL, written_at timestamptz NOT NULL DEFAULT clock_timestamp())");

    await using var session = await DblinkSession.OpenAsync(databases.Local);
    await TransferAsync(session, "ada", "bob", 30);
    await TransferAsync(session, "bob", "ada", 1000);

    AnsiConsole.MarkupLine("\nThe audit trail, on the other server:");
    foreach (var entry in await Audit.ReadAsync(session))
        AnsiConsole.MarkupLineInterpolated($"  {entry.Id}. {entry.Actor}: {entry.Action}");
    return 0;
}
catch (Exception e) when (e is PostgresServerException or DbException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

static async Task TransferAsync(DblinkSession session, string from, string to, decimal amount)
{
    try
    {
        await Bank.TransferAsync(session, from, to, amount);
        AnsiConsole.MarkupLineInterpolated($"{from} pays {to} {amount}: committed");
    }
    catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.CheckViolation)
    {
        AnsiConsole.MarkupLineInterpolated($"{from} pays {to} {amount}: [red]rolled back[/], for {e.MessageText}");
    }

    AnsiConsole.MarkupLineInterpolated($"  balances: ada {await Bank.BalanceAsync(session, "ada")}, bob {await Bank.BalanceAsync(session, "bob")}");
}
