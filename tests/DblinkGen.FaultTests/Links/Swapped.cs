using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Links;

/// <summary>Calls whose results show the database that they come from, and what other code does to their link.</summary>
[DblinkServer(Route.Far)]
internal static partial class Swapped
{
    private const string Insert = "INSERT INTO ledger VALUES (@token)";
    private const string Database = "SELECT current_database()::text AS name";
    private const string DatabaseIf = Database + " WHERE @one = 1";

    /// <summary>The ways to write a token.</summary>
    public static IReadOnlyDictionary<string, Func<DblinkSession, Guid, Task>> Writes { get; } = new Dictionary<string, Func<DblinkSession, Guid, Task>>
    {
        ["command"] = CommandAsync,
        ["unprepared command"] = UnpreparedCommandAsync,
        ["returning"] = ReturningAsync,
        ["call"] = CallAsync,
        ["text"] = (session, token) => session.ExecuteAsync(Route.Far, $"INSERT INTO ledger VALUES ('{token}')"),
    };

    /// <summary>The ways to read, each with the databases that its rows name.</summary>
    public static IReadOnlyDictionary<string, Func<DblinkSession, Task<List<string>>>> Reads { get; } = new Dictionary<string, Func<DblinkSession, Task<List<string>>>>
    {
        ["one row"] = async session => [await OneAsync(session)],
        ["one row with a parameter"] = async session => [await OneIfAsync(session, 1)],
        ["one unprepared row"] = async session => [await UnpreparedOneAsync(session, 1)],
        ["list"] = ListAsync,
        ["list with a parameter"] = session => ListIfAsync(session, 1),
        ["unprepared list"] = session => UnpreparedListAsync(session, 1),
        ["stream"] = async session => await StreamAsync(session).ToListAsync(),
        ["stream with a fetch size"] = async session => await StreamByTwoAsync(session, 1).ToListAsync(),
        ["what cannot be prepared"] = async session => [await ShowAsync(session)],
        ["fan-out"] = FanOutAsync,
        ["fan-out with a parameter"] = session => FanOutIfAsync(session, 1),
        ["fan-out stream"] = async session => await FanOutStreamAsync(session, 1).ToListAsync(),
        ["composed"] = session => ComposedAsync(session, 1),
    };

    /// <summary>Other code opens the link anew under its name.</summary>
    public static async Task SwapAsync(DblinkSession session, Route route)
    {
        await RunAsync(session, $"dblink_disconnect('{Route.Far}')");
        await RunAsync(session, $"dblink_connect('{Route.Far}', '{route.OtherServer}')");
    }

    /// <summary>Other code, on the connection of the session.</summary>
    public static async Task RunAsync(DblinkSession session, string call)
    {
        await using var command = new NpgsqlCommand("SELECT " + call, session.Connection);
        await command.ExecuteNonQueryAsync();
    }

    [DblinkCommand(Insert)]
    public static partial Task CommandAsync(DblinkSession session, Guid token);

    [DblinkCommand(Insert, Prepare = false)]
    public static partial Task UnpreparedCommandAsync(DblinkSession session, Guid token);

    [DblinkQuery(Insert + " RETURNING token")]
    public static partial Task<Guid> ReturningAsync(DblinkSession session, Guid token);

    [DblinkCommand("CALL insert_only(@token)")]
    private static partial Task CallAsync(DblinkSession session, Guid token);

    [DblinkQuery("SHOW ledger.place", Match = DblinkMatch.ByPosition)]
    [DblinkColumn("name", "text")]
    private static partial Task<string> ShowAsync(DblinkSession session);

    [DblinkQuery("SELECT session_user::text")]
    public static partial Task<string> RoleAsync(DblinkSession session);

    [DblinkQuery(Database)]
    private static partial Task<string> OneAsync(DblinkSession session);

    [DblinkQuery(DatabaseIf)]
    private static partial Task<string> OneIfAsync(DblinkSession session, int one);

    [DblinkQuery(DatabaseIf, Prepare = false)]
    private static partial Task<string> UnpreparedOneAsync(DblinkSession session, int one);

    [DblinkQuery(Database)]
    private static partial Task<List<string>> ListAsync(DblinkSession session);

    [DblinkQuery(DatabaseIf)]
    private static partial Task<List<string>> ListIfAsync(DblinkSession session, int one);

    [DblinkQuery(DatabaseIf, Prepare = false)]
    private static partial Task<List<string>> UnpreparedListAsync(DblinkSession session, int one);

    [DblinkQuery(Database)]
    private static partial IAsyncEnumerable<string> StreamAsync(DblinkSession session);

    [DblinkQuery(DatabaseIf, FetchSize = 2)]
    private static partial IAsyncEnumerable<string> StreamByTwoAsync(DblinkSession session, int one);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery(Database)]
    private static partial Task<List<string>> FanOutAsync(DblinkSession session);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery(DatabaseIf)]
    private static partial Task<List<string>> FanOutIfAsync(DblinkSession session, int one);

    [DblinkFanOut(Route.Far)]
    [DblinkQuery(DatabaseIf, FetchSize = 2)]
    private static partial IAsyncEnumerable<string> FanOutStreamAsync(DblinkSession session, int one);

    [DblinkRowSource("databases", DatabaseIf, Columns = "name text")]
    [DblinkLocalQuery("SELECT d.name FROM @databases AS d")]
    private static partial Task<List<string>> ComposedAsync(DblinkSession session, int one);
}
