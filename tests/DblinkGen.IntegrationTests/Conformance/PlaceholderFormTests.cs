using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Whether the server refuses what is an error for its placeholders, and what the strings are worth that are written with placeholders instead.</summary>
public sealed class PlaceholderFormTests(TwoDatabases databases)
{
    private static readonly string[] Pieces =
    [
        "?", "=?", ":a", ":1", ": a", "a", "'k'", "1", "@a", "(", ")", ",", "[", "]", "IN", "NOT IN", "AND", "OR", "=", "::int", ":=", "data", "json_object(", "position(", "f(",
        "LIKE", "LIMIT", "BETWEEN", "IS NULL", "CASE WHEN", "THEN", "END", "?|", "@?", "||", "AS x", "FROM t", "WHERE", "true", "(@a)", "ARRAY[", "ORDER BY",
    ];

    [Fact]
    public async Task The_server_refuses_every_text_that_has_a_foreign_placeholder_or_IN_without_parentheses()
    {
        await using var connection = await databases.Remote.OpenConnectionAsync();
        var random = new Random(20261127);
        var (accepted, found, refused) = (0, 0, 0);
        for (var round = 0; round < 8_000; round++)
        {
            var sql = "SELECT " + string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var tokens = new SqlTokens(sql);
            if (tokens.Errors.Count > 0)
                continue;
            var isFound = ForeignPlaceholder.In(tokens).Count > 0 || InList.Find(tokens).Any(l => !l.HasParentheses);
            var isRefused = await IsMalformedAsync(connection, sql);
            Assert.True(!isFound || isRefused, $"The server parses: {sql}");
            accepted += isRefused ? 0 : 1;
            found += isFound ? 1 : 0;
            refused += isRefused ? 1 : 0;
        }

        // Texts of every kind were seen.
        Assert.True(accepted > 50 && found > 500 && refused > found, $"{accepted} accepted, {found} found, {refused} refused");
    }

    [Theory]
    [InlineData("SELECT 1 FROM t WHERE a = ?")]
    [InlineData("SELECT 1 FROM t WHERE a=? AND b=?")]
    [InlineData("SELECT 1 FROM t WHERE a BETWEEN ? AND 3 LIMIT ?")]
    [InlineData("INSERT INTO t VALUES (?, ?)")]
    [InlineData("UPDATE t SET a = :a WHERE b = :b")]
    [InlineData("SELECT json_object(:k : :v)")]
    [InlineData("SELECT 1 WHERE 1 IN @a")]
    [InlineData("SELECT 1 WHERE 1 NOT IN @a")]
    public async Task What_people_write_is_found_and_refused(string sql)
    {
        var tokens = new SqlTokens(sql);
        Assert.True(ForeignPlaceholder.In(tokens).Count > 0 || InList.Find(tokens).Any(l => !l.HasParentheses));
        await using var connection = await databases.Remote.OpenConnectionAsync();
        Assert.True(await IsMalformedAsync(connection, sql));
    }

    [Theory]
    [InlineData("SELECT (ARRAY[1,2,3])[1:2], ('{a}'::text[])[:1]")]
    [InlineData("SELECT '{}'::jsonb ? 'key', '{}'::jsonb ?| '{a}', '{}'::jsonb @? '$.a', ?- lseg '[(0,0),(1,1)]'")]
    [InlineData("SELECT position('a' IN @a)")]
    [InlineData("SELECT make_interval(days := 1)")]
    [InlineData("SELECT 1 WHERE @a IN (@b)")]
    public async Task What_PostgreSQL_has_is_not_found(string sql)
    {
        var tokens = new SqlTokens(sql);
        Assert.Empty(ForeignPlaceholder.In(tokens));
        Assert.DoesNotContain(InList.Find(tokens), l => !l.HasParentheses);
        await using var connection = await databases.Remote.OpenConnectionAsync();
        Assert.False(await IsMalformedAsync(connection, sql));
    }

    [Theory]
    [InlineData("'%@part%'::text")]
    [InlineData("'@part'")]
    [InlineData("'it''s @part''s @number, @part@number'::text")]
    [InlineData("E'a\\t @part\\\\n\\u0041'::text")]
    [InlineData("N'@number-@number'::text")]
    [InlineData("'[@id|@day|@flag|@part]'::text")]
    [InlineData("'@part'::text")]
    [InlineData("'@number @part'::varchar COLLATE \"C\"")]
    public async Task A_string_with_placeholders_has_the_value_that_was_meant(string text)
    {
        var values = new Dictionary<string, (string Type, string Value)>
        {
            ["part"] = ("text", "x'y\\"),
            ["number"] = ("int4", "42"),
            ["id"] = ("uuid", "00000000-0000-0000-0000-000000000001"),
            ["day"] = ("date", "2026-11-27"),
            ["flag"] = ("bool", "true"),
        };
        var tokens = new SqlTokens($"SELECT {text}");
        var written = StringTemplate.Rewrite(tokens, 1, [.. values.Select(v => (v.Key, v.Value.Type))]);
        Assert.NotNull(written);
        await using var connection = await databases.Remote.OpenConnectionAsync();
        var meant = values.Aggregate((string)(await ScalarAsync(connection, $"SELECT {text}"))!, (t, v) => t.Replace("@" + v.Key, v.Value.Value, StringComparison.Ordinal));
        var sql = "SELECT " + written + tokens.Sql[tokens[1].End..];
        foreach (var (name, (type, value)) in values)
            sql = sql.Replace("@" + name, $"({PostgresIdentifier.Literal(value)}::{type})", StringComparison.Ordinal);
        Assert.Equal(meant, await ScalarAsync(connection, sql));
    }

    /// <summary>A name that does not exist, or an operator that does not fit, is found only in what could be parsed.</summary>
    private static async Task<bool> IsMalformedAsync(NpgsqlConnection connection, string sql)
    {
        var text = string.Concat(SqlLexer.Read(sql).Tokens.Select(t => t.Kind == SqlTokenKind.Placeholder ? " $1" : sql.Substring(t.Start, t.Length)));
        await using var command = new NpgsqlCommand($"DO {PostgresIdentifier.Literal($"BEGIN PERFORM 1; EXECUTE {PostgresIdentifier.Literal($"PREPARE form (text) AS {text}")}; DEALLOCATE form; END")}", connection);
        try
        {
            await command.ExecuteNonQueryAsync();
            return false;
        }
        catch (PostgresException e)
        {
            return e.SqlState == PostgresErrorCodes.SyntaxError;
        }
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
