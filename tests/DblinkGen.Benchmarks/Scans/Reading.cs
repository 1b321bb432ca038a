using System.Data.Common;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>The row of a scan: six types.</summary>
internal sealed record Reading(
    int Id,
    string Label,
    [property: DblinkColumn("amount", "numeric(12,2)")] decimal Amount,
    DateTimeOffset TakenAt,
    bool Valid,
    Guid Code)
{
    public const string Sql = "SELECT id, label, amount, taken_at, valid, code FROM reading";

    /// <summary>The column definition list.</summary>
    public const string Columns = "id int4, label text, amount numeric(12,2), taken_at timestamptz, valid bool, code uuid";

    /// <summary>The reader of those who write it by hand.</summary>
    public static Reading Read(DbDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetDecimal(2), row.GetFieldValue<DateTimeOffset>(3), row.GetBoolean(4), row.GetGuid(5));
}
