using DblinkGen.IntegrationTests.Servers;
using DblinkGen.Internals;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>A function of the local server takes 100 arguments, of which the parameters are 99.</summary>
public sealed class ParameterLimitTests(TwoDatabases databases)
{
    private const int Most = 99;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_method_with_more_parameters_is_refused_with_the_limit(bool prepares)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        Assert.Equal(Most, await SumAsync(session, Most, prepares));
        var refusal = await Assert.ThrowsAsync<DblinkException>(() => SumAsync(session, Most + 1, prepares));
        Assert.Equal((DblinkErrorKind.Refused, DblinkOutcome.NotRun), (refusal.Kind, refusal.Outcome));
        Assert.Contains("99 at most", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<int> SumAsync(DblinkSession session, int count, bool prepares)
    {
        var sql = new RemoteSql(0, count);
        for (var i = 1; i <= count; i++)
        {
            sql.AppendLiteral(i == 1 ? "SELECT " : " + ");
            sql.AppendFormatted(i);
        }

        var statement = new DblinkStatement
        {
            Method = "Many.SumAsync",
            Server = TwoDatabases.Server,
            Link = "many",
            Sql = sql,
            Parameters = [.. Enumerable.Repeat("int4", count)],
            Columns = [new("sum", "int4")],
            Prepare = prepares,
        };
        return DblinkExecutor.SingleAsync(session, statement, Enumerable.Repeat("1", count).ToArray(), row => row.GetInt32(0), CancellationToken.None);
    }
}
