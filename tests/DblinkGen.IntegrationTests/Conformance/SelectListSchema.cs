using System.Globalization;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Tables whose columns can be named in every way, one of them with a column for each keyword of the server.</summary>
public sealed class SelectListSchema(TwoDatabases databases) : IAsyncLifetime
{
    public string Name { get; } = "names_" + Guid.NewGuid().ToString("N");

    public NpgsqlConnection Connection { get; private set; } = null!;

    /// <summary>Each keyword, its category in <c>pg_get_keywords</c>, and whether it can be a label without AS.</summary>
    public IReadOnlyList<(string Word, char Category, bool IsBareLabel)> Keywords { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Connection = await databases.Remote.OpenConnectionAsync();
        await RunAsync($"""
            CREATE SCHEMA {Name};
            SET search_path TO {Name};
            CREATE TYPE pair AS (a int, b text);
            CREATE TABLE t (i int, s text, b bool, ts timestamptz, d date, x xml, j jsonb, c pair, arr int[], pairs pair[], "Mixed Case" int, "q""q" text);
            CREATE TABLE single (only_one int);
            CREATE FUNCTION f() RETURNS pair LANGUAGE sql AS $$ SELECT ROW(1, 'x')::pair $$;
            """);
        var keywords = new List<(string, char, bool)>();
        await using (var command = new NpgsqlCommand("SELECT word, catcode, barelabel FROM pg_get_keywords() ORDER BY word", Connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                keywords.Add((reader.GetString(0), Convert.ToChar(reader.GetValue(1), CultureInfo.InvariantCulture), reader.GetBoolean(2)));
        }

        Keywords = keywords;
        await RunAsync($"CREATE TABLE k ({string.Join(", ", Keywords.Select(k => $"\"{k.Word}\" int"))})");
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync($"RESET search_path; DROP SCHEMA {Name} CASCADE");
        await Connection.DisposeAsync();
    }

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await command.ExecuteNonQueryAsync();
    }
}
