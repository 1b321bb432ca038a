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
        SELECT * FROM orders o JOIN (SELECT * FROM "public".dblink((SELECT CASE WHEN OWN THEN 'myconn'::pg_catalog.text END), pg_catalog.concat('DEALLOCATE ', $3, '_r; PREPARE ', $3, '_r AS VALUES (1); ', pg_catalog.format('SELECT id FROM item WHERE price >= (%1$L::pg_catalog.numeric) AND name LIKE ''a%%''', VARIADIC ARRAY[$1, $2]::pg_catalog._text))) AS q("id" pg_catalog.int4) WHERE OWN) AS i ON i.id = o.item_id WHERE o.customer = CAST($2 AS pg_catalog.text)
        """,
        Own("public", "myconn"));

    [Fact]
    public void Names_are_quoted() =>
        Assert.Contains("FROM \"a \"\"b\"\"\".dblink((SELECT CASE WHEN OWN THEN E'it''s \\\\'::pg_catalog.text END), ", Own("a \"b\"", "it's \\"), StringComparison.Ordinal);

    [Fact]
    public void Another_link_gives_another_text_and_the_same_the_same()
    {
        Assert.NotEqual(Lines.Text(Functions.In("public"), ["a"], hasGuards: true), Lines.Text(Functions.In("public"), ["b"], hasGuards: true));
        Assert.Same(Lines.Text(Functions.In("public"), ["a"], hasGuards: true), Lines.Text(Functions.In("public"), ["a"], hasGuards: true));
    }

    /// <summary>Without the oids, which say nothing here.</summary>
    private static string Own(string schema, string connection) =>
        Lines.Text(Functions.In(schema), [connection], hasGuards: true).Replace(Functions.In(schema).AreOwn(DblinkFunctions.Query), "OWN", StringComparison.Ordinal);
}
