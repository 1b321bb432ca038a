namespace DblinkGen.Keys;

/// <summary>
/// The settings that a server writes values by. The remote reads them by those of its link, which are fixed, so the local session has to write
/// by the same.
/// </summary>
internal static class ValueSettings
{
    public static readonly string[] Names = ["DateStyle", "IntervalStyle", "extra_float_digits", "bytea_output"];

    /// <summary>Until the end of the transaction, or the batch where there is none.</summary>
    public const string Fix =
        """
        SELECT pg_catalog.set_config('DateStyle', 'ISO', true), pg_catalog.set_config('IntervalStyle', 'postgres', true),
            pg_catalog.set_config('extra_float_digits', '3', true), pg_catalog.set_config('bytea_output', 'hex', true)
        """;

    public const string Restore =
        """
        SELECT pg_catalog.set_config('DateStyle', $1, true), pg_catalog.set_config('IntervalStyle', $2, true),
            pg_catalog.set_config('extra_float_digits', $3, true), pg_catalog.set_config('bytea_output', $4, true)
        """;
}
