using System.Globalization;
using DblinkGen.Generator.Postgres;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Whether the server finds as many statements in a text as we do. It gets it as one simple query, and returns a result for each.</summary>
public sealed class SplitterTests(TwoDatabases databases) : IAsyncLifetime
{
    private static readonly string[] Inner =
    [
        "SELECT 1", "SELECT CASE WHEN true THEN 1 END", "SELECT CASE WHEN true THEN CASE 1 WHEN 1 THEN 2 END END AS case", "SELECT 1 AS end", "SELECT 1 end",
        "SELECT 1 case", "SELECT x.end FROM (SELECT 1 AS end) AS x", "SELECT x.case FROM (SELECT 1 AS case) x", "SELECT \"end\" FROM (SELECT 1 AS \"end\") AS \"case\"",
        "SELECT begin atomic FROM (SELECT 1 AS begin) AS x", "SELECT length('END; ') /* case; END; */ -- END;\n", "SELECT length($$; END; $$)", "VALUES (1)",
        "SELECT 1 /* /* nested; */ END; */", "SELECT (SELECT CASE 1 WHEN 1 THEN 2 ELSE 3 END)", "SELECT length(E'\\'; END;')", "SELECT length(U&'; END')",
    ];

    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync()
    {
        _connection = await databases.App.OpenConnectionAsync();
        await Scalar($"SELECT dblink_connect('splitter', '{TwoDatabases.Server}')");
    }

    [Fact]
    public async Task A_text_has_as_many_statements_as_the_server_finds_in_it()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Join("; ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Statement(random, 2)));
            if (random.Next(3) == 0)
                text = WithoutToken(text, random);
            var found = SqlStatementSplitter.Split(new SqlTokens(text)).Count;
            var results = await ResultsOf(text);
            Assert.True(results is null || results == found, $"The server finds {results} statements, and we {found}: {text}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Scalar("SELECT dblink_disconnect('splitter')");
        await _connection.DisposeAsync();
    }

    private static string Statement(Random random, int depth)
    {
        if (depth == 0 || random.Next(2) == 0)
            return Inner[random.Next(Inner.Length)];
        var body = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Inner[random.Next(Inner.Length)] + "; "));
        return random.Next(2) == 0
            ? $"CREATE OR REPLACE FUNCTION pg_temp.f() RETURNS int BEGIN ATOMIC {body}END"
            : $"CREATE OR REPLACE PROCEDURE pg_temp.p() BEGIN /* END; */ ATOMIC {body}END";
    }

    private static string WithoutToken(string text, Random random)
    {
        var tokens = SqlLexer.Read(text).Tokens;
        var token = tokens[random.Next(tokens.Count)];
        return text.Remove(token.Start, token.Length);
    }

    /// <returns>Null where the server refuses the text, or a statement of it.</returns>
    private async Task<int?> ResultsOf(string text)
    {
        await using (var send = new NpgsqlCommand("SELECT dblink_send_query('splitter', $1)", _connection) { Parameters = { new() { Value = text } } })
            await send.ExecuteScalarAsync();
        var isRefused = false;
        for (var results = 0; ; results++)
        {
            try
            {
                if (await Scalar("SELECT count(*) FROM dblink_get_result('splitter') AS t(x text)") == "0")
                    return isRefused ? null : results;
            }
            catch (PostgresException)
            {
                isRefused = true;
            }
        }
    }

    private async Task<string?> Scalar(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
