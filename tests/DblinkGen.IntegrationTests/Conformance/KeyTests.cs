namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>What the suite pins of dblink_get_pkey and dblink_build_sql_*.</summary>
public sealed class KeyTests(RegressionSchema schema) : IClassFixture<RegressionSchema>, IAsyncLifetime
{
    private static readonly DblinkLocalRow s_row = new DblinkLocalRow("foo", 0, "a").As(99, "xyz");

    private DblinkSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await schema.OpenAsync();

    [Fact]
    public async Task The_columns_of_a_primary_key_are_listed_in_order() =>
        Assert.Equal([new(1, "f1"), new(2, "f2")], await _session.GetPrimaryKeyAsync("foo"));

    [Fact]
    public async Task An_insert_takes_the_values_of_the_local_row_and_the_new_key() =>
        Assert.Equal("INSERT INTO foo(f1,f2,f3) VALUES('99','xyz','{a0,b0,c0}')", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, s_row));

    [Fact]
    public async Task An_update_takes_the_values_of_the_local_row_and_the_new_key() =>
        Assert.Equal(
            "UPDATE foo SET f1 = '99', f2 = 'xyz', f3 = '{a0,b0,c0}' WHERE f1 = '99' AND f2 = 'xyz'",
            await _session.BuildRowSqlAsync(DblinkRowChange.Update, s_row));

    [Fact]
    public async Task A_delete_takes_the_key() =>
        Assert.Equal(
            "DELETE FROM foo WHERE f1 = '0' AND f2 = 'a'", await _session.BuildRowSqlAsync(DblinkRowChange.Delete, new("foo", 0, "a")));

    [Theory]
    [InlineData(DblinkRowChange.Insert)]
    [InlineData(DblinkRowChange.Update)]
    [InlineData(DblinkRowChange.Delete)]
    public async Task A_key_column_too_many_is_refused(DblinkRowChange change)
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(
            () => _session.BuildRowSqlAsync(change, new DblinkLocalRow("foo", 0, "a", "{a0,b0,c0}", null).By("f1", "f2", "f3", "f4")));
        Assert.Equal(DblinkErrorKind.Refused, failure.Kind);
        Assert.Contains("no column \"f4\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_only_included_in_the_index_of_the_key_is_no_part_of_it()
    {
        const string table = "CREATE TABLE foo_1(f1 int, f2 text, f3 text[], PRIMARY KEY (f1, f2) INCLUDE (f3)); INSERT INTO foo_1 SELECT * FROM foo";
        await LocalSql.RunAsync(_session.Connection, table);
        await schema.RunRemoteAsync(table);

        Assert.Equal([new(1, "f1"), new(2, "f2")], await _session.GetPrimaryKeyAsync("foo_1"));
        Assert.Equal([new(1, "f1"), new(2, "f2")], await _session.GetRemotePrimaryKeyAsync(RegressionSchema.Server, "foo_1"));
        Assert.Equal(
            "INSERT INTO foo_1(f1,f2,f3) VALUES('99','xyz','{a0,b0,c0}')",
            await _session.BuildRowSqlAsync(DblinkRowChange.Insert, new DblinkLocalRow("foo_1", 0, "a").As(99, "xyz")));
    }

    [Fact]
    public async Task A_quoted_name_with_a_schema_is_found_and_written_alike()
    {
        const string relation = "\"MySchema\".\"Foo\"";
        await LocalSql.RunAsync(
            _session.Connection,
            "CREATE TABLE \"Foo\"(f1 int, f2 text, f3 text[], PRIMARY KEY (f1, f2)); INSERT INTO \"Foo\" VALUES (0, 'a', '{a0,b0,c0}')");
        var here = await LocalSql.ScalarAsync<string>(_session.Connection, "SELECT current_schema()");
        var named = relation.Replace("MySchema", here, StringComparison.Ordinal);

        Assert.Equal([new(1, "f1"), new(2, "f2")], await _session.GetPrimaryKeyAsync(named));
        var row = new DblinkLocalRow(named, 0, "a").As(99, "xyz");
        Assert.Equal($"INSERT INTO {here}.\"Foo\"(f1,f2,f3) VALUES('99','xyz','{{a0,b0,c0}}')", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, row));
        Assert.Equal(
            $"UPDATE {here}.\"Foo\" SET f1 = '99', f2 = 'xyz', f3 = '{{a0,b0,c0}}' WHERE f1 = '99' AND f2 = 'xyz'",
            await _session.BuildRowSqlAsync(DblinkRowChange.Update, row));
        Assert.Equal($"DELETE FROM {here}.\"Foo\" WHERE f1 = '99' AND f2 = 'xyz'", await _session.BuildRowSqlAsync(DblinkRowChange.Delete, row));
    }

    [Fact]
    public async Task Dropped_columns_are_left_out()
    {
        await LocalSql.RunAsync(
            _session.Connection,
            """
            CREATE TEMP TABLE test_dropped (
                col1 int NOT NULL DEFAULT 111, id serial PRIMARY KEY, col2 int NOT NULL DEFAULT 112, col2b int NOT NULL DEFAULT 113);
            INSERT INTO test_dropped VALUES (DEFAULT);
            ALTER TABLE test_dropped DROP COLUMN col1, DROP COLUMN col2,
                ADD COLUMN col3 varchar(10) NOT NULL DEFAULT 'foo', ADD COLUMN col4 int NOT NULL DEFAULT 42
            """);
        var row = new DblinkLocalRow("test_dropped", 1).As(2);

        Assert.Equal([new(1, "id")], await _session.GetPrimaryKeyAsync("test_dropped"));
        Assert.Equal(
            "INSERT INTO test_dropped(id,col2b,col3,col4) VALUES('2','113','foo','42')", await _session.BuildRowSqlAsync(DblinkRowChange.Insert, row));
        Assert.Equal(
            "UPDATE test_dropped SET id = '2', col2b = '113', col3 = 'foo', col4 = '42' WHERE id = '2'",
            await _session.BuildRowSqlAsync(DblinkRowChange.Update, row));
        Assert.Equal("DELETE FROM test_dropped WHERE id = '2'", await _session.BuildRowSqlAsync(DblinkRowChange.Delete, row));
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
