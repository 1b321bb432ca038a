using DblinkGen.IntegrationTests.Servers;
using DblinkGen.Internals;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>A function of the local server takes 100 arguments, which bounds no method.</summary>
public sealed class ManyParametersTests(TwoDatabases databases)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_method_may_have_a_thousand_parameters(bool prepares)
    {
        await using var session = await DblinkSession.OpenAsync(databases.App);
        for (var call = 1; call <= 3; call++)
            Assert.Equal(1000, await SumAsync(session, 1000, prepares));
    }

    private static Task<int> SumAsync(DblinkSession session, int count, bool prepares)
    {
        var sql = new RemoteSql(0, count);
        for (var i = 1; i <= count; i++)
        {
            sql.AppendLiteral(i == 1 ? "SELECT " : " + ");
            sql.AppendFormatted(i);
        }

        var statement = new DblinkQuery<int>
        {
            Method = "Many.SumAsync",
            Server = TwoDatabases.Server,
            Link = "many",
            Sql = sql,
            Parameters = [.. Enumerable.Repeat("int4", count)],
            Columns = [new("sum", "int4")],
            Read = static (in row) => row.Int32(0),
            Prepare = prepares,
        };
        return DblinkExecutor.SingleAsync(session, statement, Enumerable.Repeat("1", count).ToArray(), CancellationToken.None);
    }
}
