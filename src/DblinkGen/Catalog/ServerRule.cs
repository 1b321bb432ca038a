using System.Globalization;

namespace DblinkGen.Catalog;

/// <summary>What can be said of a foreign server without connecting to it.</summary>
internal static class ServerRule
{
    private const int FirstVersionThatCanBeInterrupted = 16;

    public static SetupFinding Unknown(string server, string database, IReadOnlyCollection<string> names, QuotedNames quoted) => new(
        SetupFindingKind.ServerUnknown,
        SetupSeverity.Error,
        UnknownServer.Message(server, database),
        UnknownServer.Advice(server, names),
        // A connection string in place of a name may hold a password.
        Errors.ServerText.Name(server) != server
            ? null
            : $"CREATE SERVER {quoted.Server} FOREIGN DATA WRAPPER dblink_fdw OPTIONS (host '<host>', port '5432', dbname '<database>', "
                + "sslmode 'require', connect_timeout '10');");

    public static IEnumerable<SetupFinding> Warnings(ForeignServer server, QuotedNames quoted, int serverMajorVersion)
    {
        // 0 is libpq's word for "wait as long as it takes".
        var timeout = server.OptionValue("connect_timeout");
        if (!int.TryParse(timeout, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seconds) || seconds <= 0)
        {
            yield return new(
                SetupFindingKind.ConnectTimeoutMissing,
                SetupSeverity.Warning,
                $"The foreign server \"{server.Name}\" has no connect_timeout: a remote that does not answer holds the local backend for minutes.",
                serverMajorVersion < FirstVersionThatCanBeInterrupted
                    ? "Set connect_timeout, in seconds: before PostgreSQL 16 nothing else ends the wait, and a cancellation gives up the local connection."
                    : "Set connect_timeout, in seconds.",
                $"ALTER SERVER {quoted.Server} OPTIONS ({Verb(server, "connect_timeout")} connect_timeout '10');");
        }

        var sslMode = server.OptionValue("sslmode");
        if (sslMode is not ("require" or "verify-ca" or "verify-full") && LeavesTheMachine(server))
        {
            yield return new(
                SetupFindingKind.SslNotRequired,
                SetupSeverity.Warning,
                $"The foreign server \"{server.Name}\" has sslmode {sslMode ?? "prefer (the default)"}: "
                + "the connection goes on without encryption where the remote offers none.",
                "Set sslmode to require, or to verify-full with sslrootcert to check the remote's certificate too.",
                $"ALTER SERVER {quoted.Server} OPTIONS ({Verb(server, "sslmode")} sslmode 'require');");
        }
    }

    public static string Verb(ForeignServer server, string option) => server.HasOption(option) ? "SET" : "ADD";

    // Without a host libpq uses a Unix-domain socket, unless a service file says otherwise, which cannot be seen from here.
    private static bool LeavesTheMachine(ForeignServer server) =>
        (server.OptionValue("host") ?? server.OptionValue("hostaddr")) is { } host
        && !host.StartsWith('/') && !host.StartsWith('@') && host is not ("localhost" or "127.0.0.1" or "::1");
}
