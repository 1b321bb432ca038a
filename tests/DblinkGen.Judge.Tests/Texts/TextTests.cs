using System.Diagnostics;
using CsCheck;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(DblinkGen.Judge.Tests.Texts.TwinServers))]

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>
/// Whatever the text of a statement is, a call has the rows, the number of affected rows, or the SQLSTATE of a server that gets the text directly, and changes what that changes,
/// at the first call on a link as at every other; or it is refused by an error of ours, and changes nothing.
/// </summary>
public sealed class TextTests(TwinServers servers, ITestOutputHelper output)
{
    private const int Seconds = 25;

    private static readonly MethodShape s_atRunTime = new("command at run time", "", "", "");

    private static readonly Gen<TextCase> s_case = Gen.Frequency(
        (8, Of(TextGen.Query, MethodShape.Queries)),
        (1, Of(TextGen.Query, [.. MethodShape.Commands, s_atRunTime])),
        (3, Of(TextGen.Command, MethodShape.Commands)),
        (3, Of(TextGen.Command, [s_atRunTime])),
        (1, Of(TextGen.Command, MethodShape.Queries)));

    private static readonly Gen<TextCase[]> s_cases = s_case.Array[60];

    [Fact]
    public async Task Any_text_is_run_as_the_server_runs_it_or_is_refused()
    {
        var tally = new TextTally();
        var random = Check.Seed is { } seed ? PCG.Parse(seed) : new PCG(1, (ulong)Environment.TickCount64);
        output.WriteLine($"CsCheck_Seed={random}");
        var time = Stopwatch.StartNew();
        while (time.Elapsed < TimeSpan.FromSeconds(Math.Max(Check.Time, Seconds)))
            await RunAsync(s_cases.Generate(random, null, out _), tally);
        output.WriteLine(tally.ToString());
        Assert.True(tally.Same > tally.Total / 2, "Most are refused.");
    }

    /// <summary>The server gets another text than the method has, which shows in the rows, in the count, in the error, or in the table alone.</summary>
    [Theory]
    [InlineData("list", "SELECT 1 AS n, 'x' AS t", "SELECT 1 AS n, 'y' AS t", "(1, y)")]
    [InlineData("stream", "SELECT n, t FROM items ORDER BY n", "SELECT n, t FROM items ORDER BY n DESC", "and the call")]
    [InlineData("list", "SELECT 1 AS n, 'x' AS t", "SELECT 1 / 0 AS n, 'x' AS t", "22012")]
    [InlineData("list", "SELECT n, t FROM nowhere", "SELECT 1 / 0 AS n, 'x' AS t", "22012")]
    [InlineData("list", "SELECT n, t FROM nowhere", "TABLE items", "42P01")]
    [InlineData("one row", "SELECT 1 AS n, 'x' AS t", "SELECT 1 AS n, 'x' AS t FROM items", "and the call")]
    [InlineData("command", "UPDATE items SET t = t WHERE n = 1", "UPDATE items SET t = t", "3 affected")]
    [InlineData("command", "INSERT INTO items VALUES (40)", "INSERT INTO items VALUES (41)", "leaves")]
    [InlineData("command at run time", "CALL adds(93, NULL)", "CALL adds(94, NULL)", "leaves")]
    public async Task A_call_that_runs_another_text_is_found(string shape, string declared, string direct, string message)
    {
        var method = MethodShape.Queries.Concat(MethodShape.Commands).FirstOrDefault(s => s.Name == shape, s_atRunTime);
        var failure = await Assert.ThrowsAsync<XunitException>(() => RunAsync([new(new(declared, direct, HasParameter: false), method)], new()));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private async Task RunAsync(TextCase[] cases, TextTally tally)
    {
        var methods = await DeclareAsync(cases);
        var faults = new List<string>();
        for (var i = 0; i < cases.Length; i++)
        {
            try
            {
                if (await cases[i].RunAsync(servers, methods[i], tally) is { } fault)
                    faults.Add(fault);
            }
            catch (Exception failure)
            {
                faults.Add($"{failure}\n{cases[i]}");
            }
        }

        if (faults.Count > 0)
            throw new XunitException(string.Join("\n\n", faults));
    }

    private static async Task<IReadOnlyList<DeclaredMethod>> DeclareAsync(TextCase[] cases)
    {
        var declared = cases.Where(c => c.Shape != s_atRunTime).ToList();
        var compiled = new Queue<DeclaredMethod>(await Declared.CompileAsync([.. declared.Select(c => (c.Text, c.Shape))]));
        return [.. cases.Select(c => c.Shape == s_atRunTime ? AtRunTime(c.Text.Declared) : compiled.Dequeue())];
    }

    private static DeclaredMethod AtRunTime(string sql) => new(async (session, _) => await session.ExecuteAsync(TwinServers.Far, sql), []);

    private static Gen<TextCase> Of(Gen<StatementText> text, MethodShape[] shapes) => Gen.Select(text, Gen.OneOf(shapes)).Select((t, s) => new TextCase(s == s_atRunTime ? t.WithoutParameter() : t, s));
}
