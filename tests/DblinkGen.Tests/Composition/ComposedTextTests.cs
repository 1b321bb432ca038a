using DblinkGen.Internals;
using DblinkGen.Links;
using DblinkGen.Tests.Links;

namespace DblinkGen.Tests.Composition;

public sealed class ComposedTextTests
{
    private static readonly ComposedStatement Lines = new()
    {
        Method = "Orders.LinesAsync",
        Sql = $"SELECT * FROM orders o JOIN {"items"} AS i ON i.id = o.item_id WHERE o.customer = {2}",
        Sources =
        [
            new("items")
            {
                Server = "db2remote",
                Link = "myconn",
                Sql = $"SELECT id FROM item WHERE price >= {1} AND name LIKE 'a%'",
                Columns = [new("id", "int4")],
            },
        ],
        Parameters = ["numeric", "text"],
    };

    [Fact]
    public void A_source_is_a_subquery_whose_arguments_the_local_server_quotes() => Assert.Equal(
        """
        SELECT * FROM orders o JOIN (SELECT * FROM "public".dblink('myconn'::pg_catalog.text, pg_catalog.format('SELECT id FROM item WHERE price >= (%1$L::numeric) AND name LIKE ''a%%''', $1, $2)) AS q("id" int4) WHERE OWN) AS i ON i.id = o.item_id WHERE o.customer = CAST($2 AS text)
        """,
        Lines.Text(Functions.In("public"), ["myconn"]).Replace(Functions.In("public").AreOwn(DblinkFunctions.Query), "OWN", StringComparison.Ordinal));

    [Fact]
    public void Names_are_quoted() =>
        Assert.Contains("FROM \"a \"\"b\"\"\".dblink(E'it''s \\\\'::pg_catalog.text, ", Lines.Text(Functions.In("a \"b\""), ["it's \\"]), StringComparison.Ordinal);

    [Fact]
    public void Another_link_gives_another_text_and_the_same_the_same()
    {
        Assert.NotEqual(Lines.Text(Functions.In("public"), ["a"]), Lines.Text(Functions.In("public"), ["b"]));
        Assert.Same(Lines.Text(Functions.In("public"), ["a"]), Lines.Text(Functions.In("public"), ["a"]));
    }
}
