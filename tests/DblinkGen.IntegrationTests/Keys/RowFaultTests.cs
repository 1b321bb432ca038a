using DblinkGen.IntegrationTests.Conformance;
using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Keys;

public sealed class RowFaultTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await schema.OpenAsync();

    [Fact]
    public async Task A_row_that_is_not_there_is_told()
    {
        var failure = await FailAsync(new("foo", 77, "a"));
        Assert.Equal((DblinkErrorKind.RowCount, "21000"), (failure.Kind, failure.SqlState));
        Assert.Contains("source row not found", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_finds_several_rows_is_told()
    {
        await LocalSql.RunAsync(_session.Connection, "CREATE TABLE twice (a int); INSERT INTO twice VALUES (1), (1)");
        Assert.Equal(DblinkErrorKind.RowCount, (await FailAsync(new DblinkLocalRow("twice", 1).By("a"))).Kind);
    }

    [Fact]
    public async Task A_key_with_too_few_values_is_refused_with_its_columns()
    {
        var failure = await FailAsync(new("foo", 1));
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains("f1, f2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remote_key_with_too_many_values_is_refused() =>
        Assert.Contains("on the remote has 3 values", (await FailAsync(new DblinkLocalRow("foo", 1, "b").As(1, "b", "c"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_table_without_a_primary_key_is_refused_with_the_way_out()
    {
        await LocalSql.RunAsync(_session.Connection, "CREATE TABLE keyless (a int)");
        Assert.Empty(await _session.GetPrimaryKeyAsync("keyless"));
        var failure = await FailAsync(new("keyless", 1));
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains(".By(", failure.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "42P01")]
    [InlineData("nowhere.foo", "3F000")]
    [InlineData("foo; DROP TABLE foo", "42602")]
    [InlineData("\"foo", "42602")]
    [InlineData("a.b.c.d", "42601")]
    public async Task What_names_no_table_is_told_and_runs_nothing(string relation, string sqlState)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => _session.GetPrimaryKeyAsync(relation));
        Assert.Equal((DblinkErrorKind.LocalStatement, sqlState), (failure.Kind, failure.SqlState));
        Assert.Equal((DblinkErrorKind.LocalStatement, sqlState), await KindAsync(new(relation, 1)));
        Assert.Equal((DblinkErrorKind.LocalStatement, sqlState), await KindAsync(new DblinkLocalRow(relation, 1).By("a")));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_its_column_is_told()
    {
        var failure = await FailAsync(new("foo", "one", "b"));
        Assert.Equal((DblinkErrorKind.LocalStatement, "22P02"), (failure.Kind, failure.SqlState));
    }

    [Fact]
    public async Task A_remote_table_that_is_not_there_is_the_remotes_error()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => _session.GetRemotePrimaryKeyAsync(RegressionSchema.Server, "nowhere"));
        Assert.Equal((DblinkErrorKind.RemoteStatement, "42P01"), (failure.Kind, failure.SqlState));
    }

    [Fact]
    public async Task A_table_that_may_not_be_read_is_answered_with_the_grant()
    {
        await TwoDatabases.RunAsync(schema.Databases.Admin, "CREATE TABLE public.hidden_key (a int PRIMARY KEY)");
        var failure = await Assert.ThrowsAsync<DblinkException>(() => _session.GetPrimaryKeyAsync("public.hidden_key"));
        Assert.Equal(DblinkErrorKind.PermissionDenied, failure.Kind);
        Assert.Contains("GRANT SELECT ON public.hidden_key", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_extension_the_advice_is_to_create_it()
    {
        await using var postgres = NpgsqlDataSource.Create(schema.Databases.Postgres.ConnectionString);
        await using var session = await DblinkSession.OpenAsync(postgres);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => session.GetPrimaryKeyAsync("pg_class"));
        Assert.Equal(DblinkErrorKind.ExtensionMissing, failure.Kind);
        Assert.Equal(DblinkErrorKind.ExtensionMissing, (await Assert.ThrowsAsync<DblinkException>(() => session.GetLastErrorAsync("x"))).Kind);
    }

    [Fact]
    public async Task A_failure_leaves_the_local_settings_as_they_are()
    {
        await LocalSql.RunAsync(_session.Connection, "SET DateStyle = 'German'");
        await FailAsync(new("foo", 77, "a"));
        Assert.Equal("German, DMY", await LocalSql.ScalarAsync<string>(_session.Connection, "SHOW DateStyle"));
    }

    [Fact]
    public async Task In_an_aborted_local_transaction_the_advice_is_to_roll_back()
    {
        await using var transaction = await _session.Connection.BeginTransactionAsync();
        await FailAsync(new("foo", 77, "a"));
        var failure = await FailAsync(new("foo", 1, "b"));
        Assert.Equal((DblinkErrorKind.LocalStatement, "25P02"), (failure.Kind, failure.SqlState));
        Assert.Equal("Roll it back first.", failure.Advice);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private Task<DblinkException> FailAsync(DblinkLocalRow row) =>
        Assert.ThrowsAsync<DblinkException>(() => _session.BuildRowSqlAsync(DblinkRowChange.Insert, row));

    private async Task<(DblinkErrorKind, string?)> KindAsync(DblinkLocalRow row)
    {
        var failure = await FailAsync(row);
        return (failure.Kind, failure.SqlState);
    }
}
