using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Tests.Links;

namespace DblinkGen.Tests.Execution;

public sealed class LocalStatementTests
{
    private static readonly DblinkStatement Statement = WithFetchSize(0);

    [Fact]
    public void Every_function_of_dblink_is_called_in_its_schema()
    {
        var local = Local(Statement, "ext\"schema");
        var collected = Local(Statement, "ext\"schema", collects: true);
        Assert.All(
            [local.Run.Send, local.FirstRun.Send, local.Here.Get, local.Here.GetLast, local.Later.GetStatus, local.Later.Settle, collected.Run.Send, collected.Run.Collect!],
            (string sql) => Assert.DoesNotMatch("(?<!\"ext\"\"schema\"\\.)dblink_", sql.Replace("dblinkgen_", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_are_quoted()
    {
        var local = Local(Statement);
        Assert.Contains("'my''conn'", local.Run.Send, StringComparison.Ordinal);
        Assert.Contains("AS t(\"id\" pg_catalog.int4, \"na\"\"me\" pg_catalog.text)", local.Here.Get, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_is_quoted_by_the_server() =>
        Assert.Contains("pg_catalog.concat('EXECUTE ', $2, pg_catalog.format('(%1$L)', $3))", Local(Statement).Run.Send, StringComparison.Ordinal);

    [Fact]
    public void The_first_use_prepares_and_executes_in_one_message() =>
        Assert.Contains(
            "'PREPARE ', $2, '(pg_catalog.int4) AS SELECT id, name FROM item WHERE id = $1 AND name LIKE ''%''\n; ', 'EXECUTE ', $2",
            Local(Statement).FirstRun.Send,
            StringComparison.Ordinal);

    [Fact]
    public void What_writes_is_sent_behind_a_guard() =>
        Assert.Contains("pg_catalog.concat('EXECUTE ', pg_catalog.substr($2, 1, 26), '; ', 'UPDATE item", Local(Command()).Run.Send, StringComparison.Ordinal);

    [Fact]
    public void What_reads_is_not() => Assert.DoesNotContain("substr", Local(Statement).Run.Send, StringComparison.Ordinal);

    [Fact]
    public void Inside_a_transaction_of_the_callers_the_guard_looks_for_that() =>
        Assert.Contains("pg_catalog.concat('EXECUTE ', pg_catalog.substr($2, 1, 26), '_t; ', 'UPDATE item", Local(Command(), inTransaction: true).Run.Send, StringComparison.Ordinal);

    [Fact]
    public void What_another_link_would_take_comes_after_a_check() =>
        Assert.Contains(
            "pg_catalog.concat('DEALLOCATE ', pg_catalog.substr($2, 1, 26), '_r; PREPARE ', pg_catalog.substr($2, 1, 26), '_r AS VALUES (1); ', 'PREPARE ', $2",
            Local(Statement).FirstRun.Send,
            StringComparison.Ordinal);

    [Fact]
    public void What_stands_alone_is_sent_alone_after_the_guard_has_run()
    {
        var local = Local(Command(standsAlone: true));
        Assert.DoesNotContain("substr", local.Run.Send, StringComparison.Ordinal);
        Assert.Contains("substr", local.Guard!.Send, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_result_is_collected_by_dblink_once_a_check_has_allowed_it()
    {
        var run = Local(Statement, collects: true).Run;
        Assert.Equal([ExchangeStep.Check, ExchangeStep.Collect], run.Steps);
        Assert.DoesNotContain("EXECUTE", run.Send, StringComparison.Ordinal);
        Assert.Matches(@"dblink\(\(SELECT CASE WHEN .+ THEN 'my''conn'::pg_catalog\.text END\), pg_catalog\.concat\('EXECUTE ", run.Collect);
    }

    [Fact]
    public void Without_prepare_arguments_are_typed_literals() =>
        Assert.Contains(
            "WHERE id = (%1$L::pg_catalog.int4) AND name LIKE ''%%''", Local(Statement, prepared: false).Run.Send, StringComparison.Ordinal);

    [Fact]
    public void A_fetch_size_opens_a_cursor_and_fetches_a_chunk_in_one_message()
    {
        var open = Local(WithFetchSize(7), prepared: false).Run;
        Assert.Contains("BEGIN; DECLARE dblinkgen_cursor NO SCROLL CURSOR FOR SELECT", open.Send, StringComparison.Ordinal);
        Assert.Equal(2, open.Send.Split("; FETCH 7 FROM dblinkgen_cursor").Length);
    }

    [Fact]
    public void Then_several_fetches_travel_in_one_message_and_each_result_is_got_by_itself()
    {
        var more = Local(WithFetchSize(7), prepared: false).Cursor!.FetchMore;
        var fetches = more.Steps.Count(step => step is ExchangeStep.Rows or ExchangeStep.LastRows);
        Assert.InRange(fetches, 2, 16);
        Assert.Contains($"pg_catalog.repeat(pg_catalog.format('FETCH %s FROM dblinkgen_cursor; ', $3), {fetches})", more.Send, StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_a_transaction_a_cursor_neither_begins_nor_ends_one()
    {
        var local = Local(WithFetchSize(7), prepared: false, inTransaction: true);
        Assert.All(
            new[] { local.Run.Send, local.Cursor!.FetchMore.Send, local.Cursor.End.Send, local.Cursor.Abandon.Send },
            sql => Assert.DoesNotMatch("BEGIN|COMMIT|ROLLBACK", sql));
    }

    private static LocalStatement Local(DblinkStatement statement, string schema = "public", bool prepared = true, bool inTransaction = false, bool collects = false) =>
        new(statement, Functions.In(schema), new(statement.Link, prepared, prepared, inTransaction, collects));

    private static DblinkStatement Command(bool standsAlone = false) => new()
    {
        Method = "Inventory.Raise",
        Server = "db2remote",
        Link = "myconn",
        Sql = "UPDATE item SET price = price + 1",
        Writes = true,
        StandsAlone = standsAlone,
    };

    private static DblinkStatement WithFetchSize(int fetchSize) => new()
    {
        Method = "Inventory.Find",
        Server = "db2remote",
        Link = "my'conn",
        Sql = $"SELECT id, name FROM item WHERE id = {1} AND name LIKE '%'",
        Parameters = ["int4"],
        Columns = [new("id", "int4"), new("na\"me", "text")],
        FetchSize = fetchSize,
    };
}
