using System;
using System.Text.RegularExpressions;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Recognises connection strings of libpq and Npgsql, and the passwords in them.</summary>
internal static class ConnectionStringText
{
    private static readonly Regex Setting = new(
        @"(^|[\s;])(host|hostaddr|server|port|dbname|database|user|username|user id|password|passfile|service|sslmode|options)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Password = new(
        @"(^|[\s;])(password|pwd|sslpassword)\s*=\s*[^\s;%]|postgres(ql)?://[^/@\s]+:[^/@\s]+@",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Is(string text) => text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || Setting.IsMatch(text);

    public static bool HasPassword(string text) => Password.IsMatch(text);
}
