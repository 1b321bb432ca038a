using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Links;

public sealed class RawCommandTests(TwoDatabases databases) : IAsyncLifetime
{
    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await DblinkSession.OpenAsync(databases.App);

    [Fact]
    public async Task A_raw_command_runs_and_counts()
    {
        Assert.Equal(0, await _session.ExecuteAsync(TwoDatabases.Server, "CREATE TABLE raw_command (id int)"));
        Assert.Equal(2, _session.Execute(TwoDatabases.Server, "INSERT INTO raw_command VALUES (1), (2);"));
    }

    [Theory]
    [InlineData("COPY foo TO STDOUT", "COPY")]
    [InlineData("/* x */ SELECT 1; copy foo from stdin", "COPY")]
    [InlineData("BEGIN", "BEGIN controls a transaction")]
    [InlineData("DELETE FROM foo; DELETE FROM item", "several statements")]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT x.case FROM x; END; DELETE FROM foo", "several statements")]
    [InlineData("CREATE PROCEDURE p() BEGIN ATOMIC SELECT 1 AS case; SELECT 1 end; END; DELETE FROM foo; END", "several statements")]
    [InlineData("UPDATE foo SET id = 0xA$$; DELETE FROM foo; --$$", "malformed")]
    [InlineData("DELETE FROM foo WHERE id = (1", "malformed")]
    [InlineData("SELECT 1", "returns rows")]
    [InlineData("DELETE FROM foo WHERE id = @id", "placeholder @id")]
    [InlineData(" -- nothing", "empty")]
    public async Task What_must_not_be_sent_is_refused_before(string sql, string reason)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => _session.ExecuteAsync(TwoDatabases.Server, sql));
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
