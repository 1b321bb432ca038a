using CsCheck;
using DblinkGen.Generator.Postgres;
using DblinkGen.Judge.Tests.Verdicts;

namespace DblinkGen.Judge.Tests.Statements;

/// <summary>PostgreSQL is the judge of right statements, and of what a slip of a token makes of them.</summary>
public sealed class StatementTests(ShopDatabase database, ITestOutputHelper output)
{
    private const int Changes = 20_000;

    private static readonly string[] Words =
        ["FROM", "WHERE", "SELECT", "AND", "ORDER", "BY", "GROUP", ",", "(", ")", "*", "=", "@id", "@name", "'x'", "1", "id", "NULL", "AS", "ON", "LIMIT", "UNION", "TOP", "FORM", "[id]", "`id`", "DESC", "VALUES", "count(*)", "ANY", "DISTINCT"];

    private static readonly Gen<JudgedText> Changed = Gen.Select(Gen.OneOf([.. RightStatements.All.Select(Gen.Const)]), Gen.Int[0, 4], Gen.Double.Unit, Gen.Double.Unit, Gen.OneOf([.. Words.Select(Gen.Const)]))
        .Select((text, kind, place, other, word) => text with { Sql = Change(text.Sql, kind, place, other, word), Source = "changed statement" });

    [Fact]
    public async Task Nothing_is_reported_for_a_right_statement()
    {
        await using var connection = await database.OpenAsync();
        var judge = new ServerJudge(connection);
        foreach (var text in RightStatements.All)
        {
            var verdict = await judge.JudgeAsync(text);
            Assert.True(verdict is { IsRefused: false, Faults: [] }, verdict?.ToString() ?? $"not judged: {text.Sql}");
        }
    }

    [Fact]
    public async Task Nothing_that_the_server_accepts_after_a_slip_is_refused()
    {
        await using var connection = await database.OpenAsync();
        var judge = new ServerJudge(connection);
        var tally = new Tally("changed");
        // The same texts in every run: a statement that is judged wrongly is one to add to the right ones.
        for (var seed = 0UL; seed < Changes; seed++)
        {
            if (await judge.JudgeAsync(Changed.Generate(new PCG(1, seed), null, out _)) is { } verdict)
                tally.Add(verdict);
        }

        output.WriteLine(tally.ToString());
        await tally.LogAsync();
        Assert.Empty(tally.False);
    }

    /// <summary>Deletes, doubles, swaps or replaces a token, or puts a word before it.</summary>
    private static string Change(string sql, int kind, double place, double other, string word)
    {
        var tokens = SqlLexer.Read(sql).Tokens.Where(t => !t.IsTrivia).ToList();
        var token = tokens[(int)(place * tokens.Count)];
        var second = tokens[(int)(other * tokens.Count)];
        var text = sql.Substring(token.Start, token.Length);
        return kind switch
        {
            0 => sql.Remove(token.Start, token.Length),
            1 => sql.Insert(token.Start, text + " "),
            2 when second.Start >= token.End => sql[..token.Start] + sql.Substring(second.Start, second.Length) + sql[token.End..second.Start] + text + sql[second.End..],
            3 => sql[..token.Start] + $" {word} " + sql[token.End..],
            _ => sql.Insert(token.Start, $" {word} "),
        };
    }
}
