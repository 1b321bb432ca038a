using DblinkGen.Internals;
using DblinkGen.Tests.Links;
using DblinkGen.Wire;

namespace DblinkGen.Tests.Wire;

public sealed class StatementScriptsTests
{
    private static readonly DblinkStatement Statement = WithFetchSize(0);

    [Fact]
    public void Every_function_of_dblink_is_called_in_its_schema()
    {
        var texts = LocalTexts.Of(Functions.In("ext\"schema"));
        var (here, later) = (texts.Here(new(2, null)), texts.Later(new(2, null)));
        Assert.All(
            [texts.Send, texts.Check, texts.Collect(new(2, null)), here.Get, here.GetLast, here.GetGuardedStatus, later.GetStatus, later.Drain, later.Message, later.Settle],
            (string sql) => Assert.DoesNotMatch("(?<!\"ext\"\"schema\"\\.)dblink_", sql.Replace("dblinkgen_", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_methods_with_as_many_columns_share_what_gets_their_rows() =>
        Assert.Contains("AS t(c1 pg_catalog.text, c2 pg_catalog.text)", LocalTexts.Of(Functions.In("public")).Here(new(2, null)).Get, StringComparison.Ordinal);

    [Fact]
    public void A_column_that_the_client_cannot_read_from_text_has_its_type() =>
        Assert.Equal("c1 pg_catalog.int4, c2 pg_catalog.text", ColumnList.Of(Statement.Columns).Definitions);

    [Fact]
    public void An_argument_is_quoted_by_the_server() => Assert.Equal("EXECUTE %1$s_%2$s(%3$L)", Sent(Scripts(Statement).Run));

    [Fact]
    public void A_NULL_stands_in_the_text() => Assert.Equal("EXECUTE %1$s_%2$s(NULL)", Scripts(Statement).Run.Text.For([null]));

    [Fact]
    public void The_first_use_prepares_and_executes_in_one_message() =>
        Assert.EndsWith(
            "; PREPARE %1$s_%2$s(pg_catalog.int4) AS SELECT id, name FROM item WHERE id = $1 AND name LIKE '%%'\n; EXECUTE %1$s_%2$s(%3$L)", Sent(Scripts(Statement).FirstRun), StringComparison.Ordinal);

    [Fact]
    public void What_writes_is_sent_behind_a_guard() => Assert.StartsWith("EXECUTE %1$s; UPDATE item", Sent(Scripts(Command()).Run), StringComparison.Ordinal);

    [Fact]
    public void What_reads_is_not() => Assert.DoesNotContain("%1$s;", Sent(Scripts(Statement).Run), StringComparison.Ordinal);

    [Fact]
    public void Inside_a_transaction_of_the_callers_the_guard_looks_for_that() =>
        Assert.StartsWith("EXECUTE %1$s_t; UPDATE item", Sent(Scripts(Command(), inTransaction: true).Run), StringComparison.Ordinal);

    [Fact]
    public void What_another_link_would_take_comes_after_a_check() =>
        Assert.StartsWith("DEALLOCATE %1$s_r; PREPARE %1$s_r AS VALUES (1); PREPARE %1$s_%2$s", Sent(Scripts(Statement).FirstRun), StringComparison.Ordinal);

    [Fact]
    public void What_stands_alone_is_sent_alone_after_the_guard_has_run()
    {
        var scripts = Scripts(Command(standsAlone: true));
        Assert.StartsWith("UPDATE item", Sent(scripts.Run), StringComparison.Ordinal);
        Assert.Equal("EXECUTE %1$s; ", Sent(scripts.Guard!));
    }

    [Fact]
    public void A_whole_result_is_collected_by_dblink_once_a_check_has_allowed_it()
    {
        var run = Scripts(Statement, collects: true).Run;
        Assert.Equal([Step.Check, Step.Collect], run.Steps);
        Assert.Matches(@"dblink\(\(SELECT CASE WHEN .+ THEN \$1::pg_catalog\.text END\), ", LocalTexts.Of(Functions.In("public")).Collect(run.Columns));
    }

    [Fact]
    public void Without_prepare_arguments_are_typed_literals() =>
        Assert.Contains("WHERE id = (%3$L::pg_catalog.int4) AND name LIKE '%%'", Sent(Scripts(Statement, prepared: false).Run), StringComparison.Ordinal);

    [Fact]
    public void A_fetch_size_opens_a_cursor_and_fetches_a_chunk_in_one_message()
    {
        var open = Sent(Scripts(WithFetchSize(7), prepared: false).Run);
        Assert.Contains("BEGIN; DECLARE dblinkgen_cursor NO SCROLL CURSOR FOR SELECT", open, StringComparison.Ordinal);
        Assert.Equal(2, open.Split("; FETCH 7 FROM dblinkgen_cursor").Length);
    }

    [Fact]
    public void Then_several_fetches_travel_in_one_message_and_each_result_is_got_by_itself()
    {
        var more = Scripts(WithFetchSize(7), prepared: false).Cursor!.FetchMore;
        var fetches = more.Steps.Count(step => step is Step.Rows or Step.LastRows);
        Assert.InRange(fetches, 2, 16);
        Assert.Equal(fetches, Sent(more).Split("FETCH %3$s FROM dblinkgen_cursor; ").Length - 1);
    }

    [Fact]
    public void Inside_a_transaction_a_cursor_neither_begins_nor_ends_one()
    {
        var scripts = Scripts(WithFetchSize(7), prepared: false, inTransaction: true);
        Assert.All(
            new[] { scripts.Run, scripts.Cursor!.FetchMore, scripts.Cursor.End, scripts.Cursor.Abandon },
            script => Assert.DoesNotMatch("BEGIN|COMMIT|ROLLBACK", Sent(script)));
    }

    private static string Sent(Script script) => script.Text.For(["7"]);

    private static StatementScripts Scripts(DblinkStatement statement, bool prepared = true, bool inTransaction = false, bool collects = false) =>
        new(statement, new(prepared, prepared, inTransaction, collects));

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
        Columns = [new("id", "int4", typed: true), new("na\"me", "text")],
        FetchSize = fetchSize,
    };
}
