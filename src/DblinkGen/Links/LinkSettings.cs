using System.Globalization;
using System.Text;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Links;

/// <summary>
/// The settings that every fresh link gets. Values travel as text in the remote session's formats, and a role or database of the remote may have any of these by
/// default.
/// </summary>
internal static class LinkSettings
{
    /// <summary>
    /// Lets a statement of the remote end soon after the local backend is gone: without it, it runs to its end. Not every platform has it, so a failure is ignored.
    /// </summary>
    public const string ConnectionCheck = "SET client_connection_check_interval TO '500ms'";

    /// <remarks>
    /// All that change the text of a value, in or out, of the settings in 14 to 18 that an ordinary role may set. Not here, since they change no value:
    /// <list type="bullet">
    /// <item>TimeZone, for an instant is written with its offset and read with one; it decides what the remote SQL computes, as do lc_numeric, lc_time, xmlbinary,
    /// default_text_search_config, transform_null_equals, row_security, default_transaction_* and plpgsql.*: these belong to the remote's own meaning.</item>
    /// <item>backslash_quote and escape_string_warning, for the local server doubles quotes in literals and marks backslashes with E.</item>
    /// <item>client_encoding, which dblink sets when it connects: see <see cref="LinkEncoding"/>.</item>
    /// <item>lc_monetary: a money value is a number of units whose worth only the database's own locale knows, so that no setting of the link is right. The
    /// generator refuses the type.</item>
    /// </list>
    /// </remarks>
    private static readonly (string Name, string Value)[] s_fixed =
    [
        // The order of fields stays the remote's: what DblinkGen writes has the year first.
        ("DateStyle", "ISO"),
        ("IntervalStyle", "postgres"),
        ("extra_float_digits", "3"),
        ("bytea_output", "hex"),
        // Off, NULL in an array is the text "NULL".
        ("array_nulls", "on"),
        // document refuses XML content that is not a whole document.
        ("xmloption", "content"),
        // On, it quotes the names that reg* types are written as.
        ("quote_all_identifiers", "off"),
        // The generator reads the remote SQL by this rule.
        ("standard_conforming_strings", "on"),
    ];

    /// <summary>
    /// The settings that values depend on, as one text for dblink_exec, which refuses one whose last statement returns rows. A setting that the remote does not have has no
    /// row, so that it does not keep the link from being opened.
    /// </summary>
    public static readonly string Formats =
        $"SELECT pg_catalog.set_config(s.name, s.value, false) FROM (VALUES {string.Join(", ", s_fixed.Select(s => $"('{s.Name}', '{s.Value}')"))}) AS s(name, value) " +
        "WHERE pg_catalog.current_setting(s.name, true) IS NOT NULL; SET standard_conforming_strings TO on";

    /// <summary>dblink asks for the encoding of the local database when it connects; a reset of the remote session forgets that.</summary>
    public static string ClientEncoding(string encoding) => $"SET client_encoding TO {PostgresIdentifier.Literal(encoding)}";

    /// <summary>What the options ask for. <c>application_name</c> is not among it: without an option it differs for each link.</summary>
    public static string Compose(DblinkOptions options)
    {
        var sql = new StringBuilder();
        if (options.SearchPath is not null)
            sql.Append("SELECT pg_catalog.set_config('search_path', ").Append(PostgresIdentifier.Literal(options.SearchPath)).Append(", false); ");
        if (options.StatementTimeout is { } timeout)
            sql.Append(CultureInfo.InvariantCulture, $"SET statement_timeout TO {Milliseconds(timeout)}; ");
        if (options.ApplicationName is not null)
            sql.Append("SET application_name TO ").Append(PostgresIdentifier.Literal(options.ApplicationName)).Append("; ");
        return sql.Append(Formats).ToString();
    }

    /// <summary>Rounded up, for 0 is no limit.</summary>
    private static long Milliseconds(TimeSpan time) => (long)Math.Ceiling(time.TotalMilliseconds);

    /// <summary>Leads a person from the remote's <c>pg_stat_activity</c> to the local backend. PostgreSQL keeps 63 bytes.</summary>
    public static string ApplicationName(string link, int localPid)
    {
        const int longest = 63;
        var end = string.Create(CultureInfo.InvariantCulture, $":{localPid}");
        var name = "dblinkgen:" + link;
        while (Encoding.UTF8.GetByteCount(name) > longest - end.Length)
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        return name + end;
    }
}
