namespace DblinkGen.Generator.Postgres;

/// <summary>
/// The members of <c>PgText</c> that render an argument whose C# type alone does not say how: what has a member here cannot be passed as the wrong type.
/// </summary>
internal static class ScalarTexts
{
    public static string Of(string postgresType, string element) => (postgresType, element) switch
    {
        ("date", "System.DateTime") => "Date",
        ("timestamp", "System.DateTime") => "Timestamp",
        ("timestamptz", "System.DateTime") => "TimestampTz",
        ("time", "System.TimeSpan") => "Time",
        ("timetz", "System.DateTimeOffset") => "TimeTz",
        // The remote would read the shortest text of a float as another double.
        ("float8", "float") => "Float8",
        // One byte on the server: PostgreSQL takes the first of a longer text and drops the rest.
        ("char", "char" or "byte") => "QuotedChar",
        _ => "Of",
    };

    /// <summary>How the bounds of a range are rendered, where the C# type of the range does not say it.</summary>
    public static string? RangeBound(string postgresType, string element) => (postgresType, element) switch
    {
        ("daterange", "NpgsqlTypes.NpgsqlRange<System.DateTime>") => "Date",
        ("tsrange", "NpgsqlTypes.NpgsqlRange<System.DateTime>") => "Timestamp",
        ("tstzrange", "NpgsqlTypes.NpgsqlRange<System.DateTime>") => "TimestampTz",
        _ => null,
    };
}
