using System.Data.Common;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>The row of a point look-up: three columns.</summary>
internal sealed record Item(int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price)
{
    /// <summary>The column definition list.</summary>
    public const string Columns = "id int4, name text, price numeric(10,2)";

    /// <summary>The reader of those who write it by hand.</summary>
    public static Item Read(DbDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetDecimal(2));
}
