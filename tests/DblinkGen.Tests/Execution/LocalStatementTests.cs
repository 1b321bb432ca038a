using DblinkGen.Execution;
using DblinkGen.Internals;

namespace DblinkGen.Tests.Execution;

public sealed class LocalStatementTests
{
    private static readonly DblinkStatement Statement = new()
    {
        Method = "Inventory.Find",
        Server = "db2remote",
        Link = "my'conn",
        Sql = $"SELECT id, name FROM item WHERE id = {1} AND name LIKE '%'",
        Parameters = ["int4"],
        Columns = [new("id", "int4"), new("na\"me", "text")],
    };

    [Fact]
    public void Every_function_of_dblink_is_called_in_its_schema()
    {
        var local = new LocalStatement(Statement, "ext\"schema", Statement.Link, prepared: true, inTransaction: false);
        Assert.All(
            new[] { local.Send, local.PrepareAndSend!, local.Get, local.GetStatus },
            sql => Assert.DoesNotMatch("(?<!\"ext\"\"schema\"\\.)dblink_", sql.Replace("dblinkgen_", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_are_quoted()
    {
        var local = new LocalStatement(Statement, "public", Statement.Link, prepared: true, inTransaction: false);
        Assert.Contains("'my''conn'", local.Send, StringComparison.Ordinal);
        Assert.EndsWith("AS t(\"id\" int4, \"na\"\"me\" text)", local.Get, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_is_quoted_by_the_server() =>
        Assert.Matches(@"format\('EXECUTE dblinkgen_[0-9a-f]{16}\(%1\$L\)', \$2\)", new LocalStatement(Statement, "public", Statement.Link, prepared: true, inTransaction: false).Send);

    [Fact]
    public void The_first_use_prepares_and_executes_in_one_message() =>
        Assert.Matches(
            @"'PREPARE (dblinkgen_[0-9a-f]{16})\(int4\) AS SELECT id, name FROM item WHERE id = \$1 AND name LIKE ''%%''; EXECUTE \1\(%1\$L\)'",
            new LocalStatement(Statement, "public", Statement.Link, prepared: true, inTransaction: false).PrepareAndSend);

    [Fact]
    public void Without_prepare_arguments_are_typed_literals() =>
        Assert.Contains("WHERE id = (%1$L::int4) AND name LIKE ''%%''", new LocalStatement(Statement, "public", Statement.Link, prepared: false, inTransaction: false).Send, StringComparison.Ordinal);
}
