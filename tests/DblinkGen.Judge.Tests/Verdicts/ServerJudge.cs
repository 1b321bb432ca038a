using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Npgsql;

namespace DblinkGen.Judge.Tests.Verdicts;

/// <summary>Lets a real server judge: PREPARE and EXPLAIN parse and analyse a statement, and run nothing.</summary>
internal sealed class ServerJudge(NpgsqlConnection connection)
{
    /// <summary>A view is made and taken back.</summary>
    private const string Accepted = "SQLSTATE 'JUDGE'";

    /// <returns>Null for what neither PREPARE nor EXPLAIN takes, and where the session's transaction has failed.</returns>
    public async Task<Verdict?> JudgeAsync(JudgedText text)
    {
        var statement = SqlStatement.Parse(text.Sql);
        if (statement.Errors.Count > 0 || SqlSyntax.Of(statement, []).IsUnread || Judged(statement, text) is not { } sql)
            return null;
        var (state, message) = await RunAsync(sql, statement.IsPreparable);
        return state == "25P02" ? null : new Verdict(text, state, message, text.Faults(statement));
    }

    private static string? Judged(SqlStatement statement, JudgedText text) => statement switch
    {
        { IsPreparable: true } => Prepared(statement, text),
        // ANALYZE runs what it explains.
        { Placeholders.Count: > 0 } => null,
        { Verb: "EXPLAIN" } => statement.Sql.Contains("ANALY", StringComparison.OrdinalIgnoreCase) ? null : statement.Text,
        // As the body of a procedure it is analysed, and not run.
        { Verb: "CALL" } => $"DO $judge$ BEGIN EXECUTE $judged$ CREATE PROCEDURE judged() LANGUAGE sql AS $body$ {statement.Text} $body$ $judged$; RAISE {Accepted}; EXCEPTION WHEN {Accepted} THEN NULL; END $judge$",
        { Verb: "CREATE" } when StatementWords(statement).Contains("VIEW") && !StatementWords(statement).Contains("MATERIALIZED") =>
            $"DO $judge$ BEGIN EXECUTE $judged$ {statement.Text} $judged$; RAISE {Accepted}; EXCEPTION WHEN {Accepted} THEN NULL; END $judge$",
        _ => "EXPLAIN " + statement.Text,
    };

    private static IEnumerable<string> StatementWords(SqlStatement statement) => Enumerable.Range(0, 6).Select(statement.Tokens.Keyword);

    private static string Prepared(SqlStatement statement, JudgedText text)
    {
        var names = statement.Placeholders.Select(p => p.Name).Distinct().ToList().ToEquatableArray();
        var sql = string.Concat(RemoteParameters.Cut(statement.Text, names).Select(s => s.Text + (s.Parameter > 0 ? $"${s.Parameter}" : "")));
        var types = names.Count == 0 ? "" : $"({string.Join(", ", names.Select(n => text.Types.TryGetValue(n, out var type) ? type.Sql : "unknown"))})";
        return $"PREPARE judged{types} AS\n{sql}";
    }

    private async Task<(string? State, string Message)> RunAsync(string sql, bool isPrepared)
    {
        try
        {
            await ExecuteAsync(sql);
        }
        catch (PostgresException e)
        {
            return (e.SqlState, e.MessageText);
        }

        if (isPrepared)
            await ExecuteAsync("DEALLOCATE judged");
        return (null, "");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
