namespace DblinkGen.Generator.Postgres;

/// <summary>The fields that may follow <c>interval</c>: <c>year to month</c>, <c>day to second</c>.</summary>
internal static class IntervalFields
{
    private static readonly string[] Fields = ["year", "month", "day", "hour", "minute", "second"];

    /// <returns>Null where no field, or no permitted pair of fields, is at the index.</returns>
    public static string? Read(SqlTokens tokens, int index, out int end)
    {
        end = index;
        var first = FieldAt(tokens, index);
        if (first < 0)
            return null;

        end = index + 1;
        if (!tokens.IsWord(end, "to"))
            return Fields[first];

        var last = FieldAt(tokens, end + 1);
        end += 2;
        var permitted = first == 0 ? last == 1 : first >= 2 && last > first;
        return permitted ? Fields[first] + " to " + Fields[last] : null;
    }

    private static int FieldAt(SqlTokens tokens, int index)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (tokens.IsWord(index, Fields[i]))
                return i;
        }

        return -1;
    }
}
