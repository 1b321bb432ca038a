using Npgsql;

namespace Quickstart;

/// <summary>Creates and fills the remote tables; of those that are there, only the prices are set anew.</summary>
internal static class RemoteTables
{
    private const string Sql =
        """
        CREATE TABLE IF NOT EXISTS foo (id int);
        INSERT INTO foo SELECT id FROM (VALUES (100), (200), (300)) AS new(id) WHERE NOT EXISTS (SELECT FROM foo);

        CREATE TABLE IF NOT EXISTS item (
            id int PRIMARY KEY,
            name text NOT NULL,
            price numeric(10,2),
            in_stock bool NOT NULL,
            weight float8,
            added_on date NOT NULL,
            changed_at timestamptz NOT NULL,
            warranty interval,
            tags text[]);
        INSERT INTO item VALUES
            (1, 'hammer', 19.90, true, 0.8, '2026-01-15', '2026-11-20 08:30:00Z', '730 days', '{tool,steel}'),
            (2, 'gift card', NULL, true, NULL, '2026-03-01', '2026-03-01 12:00:00Z', NULL, NULL),
            (3, 'ladder', 89.00, true, 11.25, '2026-02-03', '2026-10-02 17:45:00Z', '365 days', '{tool}'),
            (4, 'paint', 24.50, false, 2.5, '2026-05-30', '2026-11-01 06:00:00Z', NULL, '{colour,"water based"}')
        ON CONFLICT (id) DO UPDATE SET price = EXCLUDED.price;
        """;

    public static async Task CreateAsync(NpgsqlDataSource remote)
    {
        await using var command = remote.CreateCommand(Sql);
        await command.ExecuteNonQueryAsync();
        Transcript.Done("foo (id int) with 100, 200, 300");
        Transcript.Done("item with nine column types, four rows and some NULLs");
    }
}
