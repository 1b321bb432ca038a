using System.Globalization;
using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>Turns a definition into the options that the catalog keeps.</summary>
internal static class ForeignServerOptions
{
    public static IReadOnlyDictionary<string, string> From(ForeignServerDefinition definition)
    {
        ArgumentException.ThrowIfNullOrEmpty(definition.Host);
        ArgumentException.ThrowIfNullOrEmpty(definition.Database);
        ArgumentOutOfRangeException.ThrowIfLessThan(definition.Port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(definition.Port, ushort.MaxValue);

        var options = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = definition.Host,
            ["port"] = definition.Port.ToString(CultureInfo.InvariantCulture),
            ["dbname"] = definition.Database,
            ["sslmode"] = Spelling(definition.SslMode),
        };
        if (definition.ConnectTimeout is { } timeout)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
            options["connect_timeout"] = ((int)Math.Ceiling(timeout.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (name, value) in definition.Options)
        {
            if (name is "host" or "port" or "dbname" or "sslmode" or "connect_timeout")
                throw new ArgumentException($"The option \"{name}\" has a property of its own.", nameof(definition));
            options.Add(name, value);
        }

        return options;
    }

    private static string Spelling(SslMode mode) => mode switch
    {
        SslMode.Disable => "disable",
        SslMode.Allow => "allow",
        SslMode.Prefer => "prefer",
        SslMode.Require => "require",
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "libpq has no such sslmode."),
    };
}
