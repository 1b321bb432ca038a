using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Judge.Tests.Verdicts;

/// <summary>Lets a real server judge: PREPARE parses and analyses a statement, and runs nothing.</summary>
internal sealed class ServerJudge(NpgsqlConnection connection)
{
    /// <returns>Null for what PREPARE does not take, and where the session's transaction has failed.</returns>
    public async Task<Verdict?> JudgeAsync(JudgedText text)
    {
        var statement = SqlStatement.Parse(text.Sql);
        if (!statement.IsPreparable || statement.Errors.Count > 0)
            return null;
        var (state, message) = await PrepareAsync(statement, text);
        return state == "25P02" ? null : new Verdict(text, state, message, text.Faults(statement));
    }

    private async Task<(string? State, string Message)> PrepareAsync(SqlStatement statement, JudgedText text)
    {
        var names = statement.Placeholders.Select(p => p.Name).Distinct().ToList().ToEquatableArray();
        var sql = string.Concat(RemoteParameters.Cut(statement.Text, names).Select(s => s.Text + (s.Parameter > 0 ? $"${s.Parameter}" : "")));
        var types = names.Count == 0 ? "" : $"({string.Join(", ", names.Select(n => text.Types.TryGetValue(n, out var type) ? type.Sql : "unknown"))})";
        try
        {
            await ExecuteAsync($"PREPARE judged{types} AS\n{sql}");
        }
        catch (PostgresException e)
        {
            return (e.SqlState, e.MessageText);
        }

        await ExecuteAsync("DEALLOCATE judged");
        return (null, "");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
