using Npgsql;

namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class FailureTests(SecondRemote remotes) : IAsyncLifetime
{
    private NpgsqlConnection _connection = null!;

    public async ValueTask InitializeAsync() => _connection = await remotes.Databases.App.OpenConnectionAsync();

    [Theory]
    [InlineData(0, 1, 1, DblinkErrorKind.RemoteStatement, "db2remote", "row source \"one\"")]
    [InlineData(1, 0, 1, DblinkErrorKind.RemoteStatement, SecondRemote.Server, "row source \"two\"")]
    [InlineData(1, 1, 0, DblinkErrorKind.LocalStatement, null, "The local server failed the statement")]
    public async Task The_failing_part_is_named(int first, int second, int third, DblinkErrorKind kind, string? server, string message)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.DivideAsync(_connection, first, second, third));
        Assert.Equal((kind, server, "22012", "Faulty.DivideAsync"), (failure.Kind, failure.Server, failure.SqlState, failure.Method));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, await Faulty.DivideAsync(_connection, 1, 1, 1));
    }

    [Fact]
    public void Sources_that_share_a_link_are_both_named()
    {
        var failure = Assert.Throws<DblinkException>(() => Faulty.OnOneLink(_connection, 0));
        Assert.Contains("one of the row sources \"here\", \"there\"", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, Faulty.OnOneLink(_connection, 1));
    }

    [Fact]
    public async Task A_role_that_may_not_call_dblink_or_read_the_local_table_lacks_a_permission()
    {
        foreach (var withdrawn in new[] { "EXECUTE ON FUNCTION dblink(text, text) FROM PUBLIC", "USAGE ON SCHEMA public FROM PUBLIC" })
        {
            await using var database = await Catalog.LocalDatabase.CreateAsync(remotes.Databases.Postgres);
            var options = new DblinkOptions { Servers = new Dictionary<string, DblinkTarget> { ["granted"] = DblinkTarget.ForeignServer(database.Remote) } };
            await using var session = await DblinkSession.OpenAsync(database.Application, options);
            Assert.Equal(1, await Faulty.GrantedAsync(session));
            await database.ExecuteAsync("REVOKE " + withdrawn);
            var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.GrantedAsync(session));
            Assert.Equal((DblinkErrorKind.PermissionDenied, "42501", DblinkOutcome.NotRun), (failure.Kind, failure.SqlState, failure.Outcome));
        }
    }

    [Fact]
    public async Task A_column_that_a_source_lacks_is_named_with_the_declared_ones()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.MissingRemotelyAsync(_connection));
        Assert.Equal((DblinkErrorKind.ColumnMismatch, "fault"), (failure.Kind, failure.Link));
        Assert.Contains("\"id\" int4, \"name\" text", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_with_more_columns_than_declared_is_told()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.TooManyAsync(_connection));
        Assert.Equal((DblinkErrorKind.ColumnMismatch, "42804"), (failure.Kind, failure.SqlState));
    }

    [Fact]
    public async Task A_column_that_the_local_statement_lacks_is_named()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.MissingLocallyAsync(_connection));
        Assert.Equal((DblinkErrorKind.ColumnMismatch, "42703"), (failure.Kind, failure.SqlState));
        Assert.Contains("\"name\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_another_type_is_told_with_its_type()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.OtherTypeAsync(_connection));
        Assert.Equal(DblinkErrorKind.ColumnMismatch, failure.Kind);
        Assert.Contains("\"name\" integer, declared as text", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NULL_for_a_member_that_cannot_hold_it_names_the_column()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.NullAsync(_connection));
        Assert.Equal(DblinkErrorKind.NullValue, failure.Kind);
        Assert.Contains("\"price\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_breaks_under_a_source_undoes_the_statement()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Faulty.DieAsync(_connection));
        Assert.Equal((DblinkErrorKind.LinkLost, "db2remote", DblinkOutcome.NotRun), (failure.Kind, failure.Server, failure.Outcome));
        await using var after = await remotes.Databases.App.OpenConnectionAsync();
        Assert.Equal(1, await Faulty.DivideAsync(after, 1, 1, 1));
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
