namespace DblinkGen.Keys;

/// <summary>What the caller says of a row that the table does not bear out.</summary>
internal static class RowRefusal
{
    public static void ThrowIfKeyMisfits(DblinkLocalRow row, LocalTable table, string method)
    {
        if (Fault(row, table) is not var (message, advice))
            return;
        throw new DblinkException(DblinkErrorKind.Refused, message, advice) { Method = method, Outcome = DblinkOutcome.NotRun };
    }

    private static (string Message, string Advice)? Fault(DblinkLocalRow row, LocalTable table)
    {
        if (table.Names.Count == 0)
            return ($"\"{row.Relation}\" has no primary key.", "Name the columns that find the row: new DblinkLocalRow(…).By(\"column\").");
        for (var i = 0; i < table.Names.Count; i++)
        {
            if (table.Numbers[i] is null)
                return ($"\"{row.Relation}\" has no column \"{table.Names[i]}\".", "Column names stand without quotes, and are case-sensitive.");
        }

        if (row.Key.Length != table.Names.Count)
            return Count(row.Key.Length, "", table);
        return row.RemoteKey.Length == table.Names.Count ? null : Count(row.RemoteKey.Length, " on the remote", table);
    }

    private static (string Message, string Advice) Count(int values, string where, LocalTable table) => (
        $"The key{where} has {values} values, and {table.Names.Count} columns: {string.Join(", ", table.Names)}.",
        "Give one value for each column, in this order.");
}
