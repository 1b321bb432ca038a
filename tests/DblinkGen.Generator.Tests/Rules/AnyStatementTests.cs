using System.Globalization;
using System.Text;
using CsCheck;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>SQL is wrong most of the time that someone types it: nothing throws, and no other method is lost.</summary>
public sealed class AnyStatementTests
{
    /// <summary>What a Roslyn host makes of an exception in an analyzer.</summary>
    private const string AnalyzerThrew = "AD0001";

    private const int BatchSize = 400;

    private static readonly Gen<string> Odd = Gen.OneOf(
        "'", "\"", "$$", "$a$", "E'", "U&\"", "/*", "*/", "--", "\n", "\\", "\0", "(", ")", "[", "]", ",", ";", ".", "::", "@", "@@", "$1", "\u00a0", "\ud83d", "é",
        "RETURNING", "WITH", "FROM", "AS", "*", "BEGIN ATOMIC", "CASE", "END", "SELECT", "UNION", "INTO", "VALUES", "COLLATION FOR", "OPERATOR");

    private static readonly Gen<string> Mutated = Gen.Select(Gen.OneOf<string>([.. StatementCorpus.All]), Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Double.Unit, Odd).Array[1, 4])
        .Select((sql, changes) => changes.Aggregate(sql, (text, c) => Change(text, c.Item1, c.Item2, c.Item3, c.Item4)));

    [Fact]
    public Task Every_prefix_of_every_statement_costs_one_method() =>
        Survive(StatementCorpus.All.SelectMany(sql => Enumerable.Range(0, sql.Length + 1).Select(length => sql[..length])).Distinct());

    [Fact]
    public Task What_is_left_of_a_statement_between_two_words_does_so_too() =>
        Survive(StatementCorpus.All.SelectMany(sql => SqlLexer.Read(sql).Tokens.Select(token => sql[token.Start..])).Distinct());

    [Fact]
    public Task Any_change_of_any_statement_does_so_too() =>
        Mutated.Array[BatchSize].SampleAsync(async statements => await Survive(statements), iter: 12, threads: 1);

    private static async Task Survive(IEnumerable<string> statements)
    {
        foreach (var batch in statements.Chunk(BatchSize))
            await Survive(batch);
    }

    private static async Task Survive(string[] statements)
    {
        var run = GeneratorRun.Over(Source(statements));
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        Assert.DoesNotContain(await run.Analyze(), d => d.Id is AnalyzerThrew or "DBL9001");

        var methods = run.Types.Single().Methods.ToArray();
        Assert.Equal(statements.Length + 1, methods.Length);
        Assert.NotNull(methods.Single(m => m.Name == "Healthy").Body);
        Assert.All(methods, m => Assert.Equal(m.Body is null, m.Error is not null));
    }

    private static string Source(string[] statements)
    {
        var source = new StringBuilder("""
            public sealed record Item(int Id, string Name);

            [DblinkServer("remote")]
            public sealed partial class Shop(NpgsqlDataSource dataSource)
            {
                [DblinkQuery("SELECT id, name FROM item")]
                public partial Task<List<Item>> Healthy();

            """);
        for (var i = 0; i < statements.Length; i++)
        {
            var declaration = StatementCorpus.Declarations[(i + statements[i].Length) % StatementCorpus.Declarations.Length];
            source.AppendLine(string.Format(CultureInfo.InvariantCulture, declaration, "M" + i.ToString(CultureInfo.InvariantCulture), SymbolDisplay.FormatLiteral(statements[i], quote: true)));
        }

        return source.AppendLine("}").ToString();
    }

    /// <summary>Deletes, doubles, swaps or cuts at a token, or puts something odd there.</summary>
    private static string Change(string sql, int kind, double place, double other, string odd)
    {
        var tokens = SqlLexer.Read(sql).Tokens;
        if (tokens.Count == 0)
            return odd;
        var token = tokens[(int)(place * tokens.Count)];
        var text = sql.Substring(token.Start, token.Length);
        var second = tokens[(int)(other * tokens.Count)];
        return kind switch
        {
            0 => sql.Remove(token.Start, token.Length),
            1 => sql.Insert(token.Start, text + " "),
            2 when second.Start >= token.End => sql[..token.Start] + sql.Substring(second.Start, second.Length) + sql[token.End..second.Start] + text + sql[second.End..],
            3 => sql[..token.Start],
            4 => sql.Insert(token.Start + (int)(other * token.Length), odd),
            _ => sql.Insert(token.End, " " + odd + " "),
        };
    }
}
