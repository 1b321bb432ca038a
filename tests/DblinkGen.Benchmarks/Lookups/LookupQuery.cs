namespace DblinkGen.Benchmarks.Lookups;

/// <summary>What is looked up: the same statement for all contenders.</summary>
/// <param name="Name">The first part of the keys.</param>
/// <param name="Sql">What the remote runs; <c>$1</c> is the key.</param>
internal sealed record LookupQuery(string Name, string Sql)
{
    /// <summary>By key, one table.</summary>
    public const string Point = "SELECT id, name, price FROM item WHERE id = ";

    /// <summary>By key, four tables: planning costs more than running, which is what a prepared statement saves.</summary>
    public const string Join =
        """
        SELECT i.id, m.name || ' ' || c.name || ' ' || i.name AS name, i.price * s.amount AS price
        FROM item i
        JOIN maker m ON m.id = i.maker_id
        JOIN category c ON c.id = i.category_id
        JOIN stock s ON s.item_id = i.id
        WHERE i.id =
        """;

    public static readonly LookupQuery[] All = [new("lookup", Point + "$1"), new("join", Join + " $1")];

    /// <summary>A template of <c>format</c>, which puts the literal in.</summary>
    public string Template => Sql.Replace("$1", "%L", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
}
