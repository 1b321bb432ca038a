using System.Globalization;
using System.Text;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Links;

/// <summary>
/// The settings that every fresh link gets. Values travel as text in the remote session's formats, and dblink itself adapts to DateStyle and
/// IntervalStyle only: the rest must be fixed for text to mean the same on both sides.
/// </summary>
internal static class LinkSettings
{
    /// <summary>The settings that values depend on.</summary>
    public const string Formats =
        "SET DateStyle TO 'ISO'; SET IntervalStyle TO 'postgres'; SET extra_float_digits TO 3; SET bytea_output TO 'hex'; " +
        // The generator reads the remote SQL by this rule.
        "SET standard_conforming_strings TO on";

    /// <summary>
    /// Lets a statement of the remote end soon after the local backend is gone: without it, it runs to its end. Not every platform has it, so a failure is ignored.
    /// </summary>
    public const string ConnectionCheck = "SET client_connection_check_interval TO '500ms'";

    /// <summary>What the options ask for. <c>application_name</c> is not among it: without an option it differs for each link.</summary>
    public static string Compose(DblinkOptions options)
    {
        var sql = new StringBuilder();
        // First, for dblink_exec refuses a text whose last statement returns rows.
        if (options.SearchPath is not null)
            sql.Append("SELECT pg_catalog.set_config('search_path', ").Append(PostgresIdentifier.Literal(options.SearchPath)).Append(", false); ");
        if (options.StatementTimeout is { } timeout)
            sql.Append(CultureInfo.InvariantCulture, $"SET statement_timeout TO {(long)timeout.TotalMilliseconds}; ");
        if (options.ApplicationName is not null)
            sql.Append("SET application_name TO ").Append(PostgresIdentifier.Literal(options.ApplicationName)).Append("; ");
        return sql.Append(Formats).ToString();
    }

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
