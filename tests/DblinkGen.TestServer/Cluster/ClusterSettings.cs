namespace DblinkGen.TestServer.Cluster;

/// <summary>What a throw-away server is told: in files where the cluster is ours, on the command line in a container.</summary>
internal static class ClusterSettings
{
    public const string Superuser = "postgres";

    /// <summary>Nothing here survives a crash of the machine, and nothing has to.</summary>
    public static readonly IReadOnlyDictionary<string, string> Always = new Dictionary<string, string>
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["max_connections"] = "200",
        ["max_prepared_transactions"] = "0",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["password_encryption"] = "scram-sha-256",
    };

    /// <summary>Files named <c>server.crt</c> and <c>server.key</c> in the data folder are the server's default.</summary>
    public static readonly IReadOnlyDictionary<string, string> OnThisMachine = new Dictionary<string, string>
    {
        ["listen_addresses"] = "127.0.0.1",
        ["unix_socket_directories"] = "",
        ["ssl"] = "on",
    };

    /// <summary>The lines of <c>pg_hba.conf</c> for logins from this machine.</summary>
    public static string HostBasedAuthentication(bool allowsPlainText) =>
        $"""
        {Host(allowsPlainText)} all all 127.0.0.1/32 scram-sha-256
        {Host(allowsPlainText)} all all ::1/128      scram-sha-256

        """;

    /// <summary>The kind of connection that a line of <c>pg_hba.conf</c> is for.</summary>
    public static string Host(bool allowsPlainText) => allowsPlainText ? "host" : "hostssl";

    public static IReadOnlyDictionary<string, string> Merge(params IEnumerable<IReadOnlyDictionary<string, string>> layers)
    {
        var merged = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in layers.SelectMany(layer => layer))
            merged[name] = value;
        return merged;
    }

    public static IEnumerable<string> ToConfigurationLines(IReadOnlyDictionary<string, string> settings) =>
        settings.Select(setting => $"{setting.Key} = '{setting.Value.Replace("'", "''", StringComparison.Ordinal)}'");
}
