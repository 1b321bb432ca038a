using System.Globalization;
using Npgsql;

namespace DblinkGen.Provisioning;

/// <summary>Turns a definition into the options that the catalog keeps.</summary>
internal static class ForeignServerOptions
{
    private static readonly HashSet<string> s_properties =
        ["host", "port", "dbname", "sslmode", "connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"];

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
        AddSpan("connect_timeout", definition.ConnectTimeout, TimeSpan.FromSeconds(1));
        AddSpan("keepalives_idle", definition.KeepalivesIdle, TimeSpan.FromSeconds(1));
        AddSpan("keepalives_interval", definition.KeepalivesInterval, TimeSpan.FromSeconds(1));
        if (definition.KeepalivesCount is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
            options["keepalives_count"] = count.ToString(CultureInfo.InvariantCulture);
        }

        AddSpan("tcp_user_timeout", definition.TcpUserTimeout, TimeSpan.FromMilliseconds(1));

        foreach (var (name, value) in definition.Options)
        {
            if (s_properties.Contains(name))
                throw new ArgumentException($"The option \"{name}\" has a property of its own.", nameof(definition));
            options.Add(name, value);
        }

        return options;

        void AddSpan(string name, TimeSpan? span, TimeSpan unit)
        {
            if (span is not { } given)
                return;
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(given, TimeSpan.Zero, name);
            options[name] = ((int)Math.Ceiling(given / unit)).ToString(CultureInfo.InvariantCulture);
        }
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
