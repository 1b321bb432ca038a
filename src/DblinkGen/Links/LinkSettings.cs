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
    public static string Compose(DblinkOptions options)
    {
        var sql = new StringBuilder();
        // First, for dblink_exec refuses a text whose last statement returns rows.
        if (options.SearchPath is not null)
            sql.Append("SELECT pg_catalog.set_config('search_path', ").Append(PostgresIdentifier.Literal(options.SearchPath)).Append(", false); ");
        if (options.StatementTimeout is { } timeout)
            sql.Append(CultureInfo.InvariantCulture, $"SET statement_timeout TO {(long)timeout.TotalMilliseconds}; ");
        sql.Append("SET DateStyle TO 'ISO'; SET IntervalStyle TO 'postgres'; SET extra_float_digits TO 3; SET bytea_output TO 'hex'; " +
            // The generator reads the remote SQL by this rule.
            "SET standard_conforming_strings TO on; ");
        sql.Append("SET application_name TO ").Append(PostgresIdentifier.Literal(options.ApplicationName));
        return sql.ToString();
    }
}
