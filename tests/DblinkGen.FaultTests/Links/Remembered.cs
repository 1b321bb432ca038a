using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>Statements that both servers keep prepared.</summary>
[DblinkServer(Route.Far)]
internal static partial class Remembered
{
    [DblinkQuery("SELECT value FROM changing WHERE id = @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<string> OneAsync(NpgsqlDataSource app, int id);

    [DblinkQuery("SELECT value FROM changing WHERE id >= @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<List<string>> ListAsync(NpgsqlDataSource app, int id);

    [DblinkQuery("SELECT value FROM changing WHERE id = @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<string> OneAsync(DblinkSession session, int id);

    [DblinkQuery("SELECT value FROM changing WHERE id >= @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<List<string>> ListAsync(DblinkSession session, int id);

    [DblinkQuery("SELECT value FROM changing WHERE id <= @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<string[]> ArrayAsync(DblinkSession session, int id);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery("SELECT value FROM changing WHERE id >= @id")]
    [DblinkColumn("value", "text")]
    public static partial Task<List<string>> EverywhereAsync(NpgsqlDataSource app, int id);

    [DblinkCommand("DEALLOCATE ALL")]
    public static partial Task DeallocateAsync(NpgsqlDataSource app);
}
