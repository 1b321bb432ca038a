namespace DblinkGen.Keys;

/// <summary>
/// The settings that a server writes values by. The remote reads them by those of its link, which are fixed, so the local session has to write
/// by the same. And the search_path: dblink itself looks for the row by a statement with an unqualified "=".
/// </summary>
internal static class ValueSettings
{
    public static readonly string[] Names = ["DateStyle", "IntervalStyle", "extra_float_digits", "bytea_output", "search_path"];

    /// <summary>Until the end of the transaction, or the batch where there is none.</summary>
    public const string Fix =
        """
        SELECT pg_catalog.set_config('DateStyle', 'ISO', true), pg_catalog.set_config('IntervalStyle', 'postgres', true),
            pg_catalog.set_config('extra_float_digits', '3', true), pg_catalog.set_config('bytea_output', 'hex', true),
            pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true)
        """;

    public const string Restore =
        """
        SELECT pg_catalog.set_config('DateStyle', $1, true), pg_catalog.set_config('IntervalStyle', $2, true),
            pg_catalog.set_config('extra_float_digits', $3, true), pg_catalog.set_config('bytea_output', $4, true),
            pg_catalog.set_config('search_path', $5, true)
        """;
}
