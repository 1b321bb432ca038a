using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// What a row takes in the memory of the local server while its chunk is held there, as measured: the result of libpq, the values as the
/// local server reads them, and the row it makes of them.
/// </summary>
internal static class RowWeight
{
    private const int Row = 100;
    private const int Column = 50;
    private const int Copies = 5;

    public static long Of(NpgsqlDataReader row)
    {
        long weight = Row;
        for (var ordinal = 0; ordinal < row.FieldCount; ordinal++)
            weight += Column + (row.IsDBNull(ordinal) ? 0 : Copies * row.GetBytes(ordinal, 0, null, 0, 0));
        return weight;
    }
}
