using DblinkGen.Errors;

namespace DblinkGen.Catalog;

/// <summary>Words a fault that showed only when connecting.</summary>
internal static class RemoteRule
{
    private const string LetTheRemoteAsk =
        "Let the remote ask for it: in its pg_hba.conf, change trust, peer or ident to scram-sha-256 for connections from the local server.";

    /// <summary>A fault of a foreign server.</summary>
    public static SetupFinding Finding(
        RemoteFault fault, ForeignServer server, UserMapping mapping, ServerPrivileges privileges, QuotedNames quoted) => fault.Kind switch
        {
            // dblink hints at the remote's authentication method only where a password was there and the remote did not ask for it.
            DblinkErrorKind.PasswordRequired when fault.Hint is null => UserMappingRule.PasswordMissing(mapping, server.Name, privileges, quoted),
            DblinkErrorKind.PasswordRequired => NotRequested($"the foreign server \"{server.Name}\"", fault),
            DblinkErrorKind.RemoteUnreachable => Unreachable(fault, server, mapping, quoted),
            _ => Failed($"the foreign server \"{server.Name}\"", fault),
        };

    /// <summary>A fault of a connection string.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="server">The name that leads to the connection string.</param>
    public static SetupFinding Finding(RemoteFault fault, string server) => fault.Kind switch
    {
        DblinkErrorKind.PasswordRequired when fault.Hint is null => new(
            SetupFindingKind.PasswordMissing,
            SetupSeverity.Error,
            $"The connection string of \"{server}\" has no password that libpq finds, and the current user is no superuser.",
            "dblink lets only superusers connect without a password. The string is one of libpq: host=… dbname=… user=… password='…', with \\' and \\\\ for ' and \\ inside the quotes."),
        DblinkErrorKind.PasswordRequired => NotRequested($"\"{server}\"", fault),
        DblinkErrorKind.RemoteUnreachable => new(
            SetupFindingKind.RemoteUnreachable,
            SetupSeverity.Error,
            $"The remote of \"{server}\" cannot be reached: {ServerText.Of(fault.Reason)}",
            ServerText.Advice(ConnectReasons.Of(fault.Reason).Advice("the connection string", "the connection string"), fault.Hint)!),
        _ => Failed($"\"{server}\"", fault),
    };

    private static SetupFinding NotRequested(string server, RemoteFault fault) => new(
        SetupFindingKind.PasswordNotRequested,
        SetupSeverity.Error,
        $"The remote of {server} lets the user in without a password: {ServerText.Of(fault.Reason)}",
        ServerText.Advice(LetTheRemoteAsk, fault.Hint)!);

    private static SetupFinding Failed(string server, RemoteFault fault) => new(
        SetupFindingKind.ConnectFailed,
        SetupSeverity.Error,
        $"dblink cannot connect to {server}: {ServerText.Of(fault.Reason)} (SQLSTATE {fault.SqlState})",
        ServerText.Advice("See the SQLSTATE in appendix A of the PostgreSQL documentation.", fault.Hint)!);

    private static SetupFinding Unreachable(RemoteFault fault, ForeignServer server, UserMapping mapping, QuotedNames quoted)
    {
        var reason = ConnectReasons.Of(fault.Reason);
        var advice = reason.Advice("the user mapping", "the options of the foreign server");
        if (reason == ConnectReason.Credentials)
            advice += " DblinkProvisioner.EnsureUserMappingAsync does so without the password showing in logs.";
        return new(
            SetupFindingKind.RemoteUnreachable,
            SetupSeverity.Error,
            $"The remote of the foreign server \"{server.Name}\" cannot be reached: {ServerText.Of(fault.Reason)}",
            ServerText.Advice(advice, fault.Hint)!,
            Mending(reason, server, mapping, quoted));
    }

    private static string? Mending(ConnectReason reason, ForeignServer server, UserMapping mapping, QuotedNames quoted) => reason switch
    {
        ConnectReason.Credentials =>
            $"ALTER USER MAPPING FOR {UserMappingRule.QuotedOwner(mapping, quoted)} SERVER {quoted.Server} OPTIONS ({UserMappingVerbs(mapping)});",
        // No SQL of the local database helps.
        ConnectReason.AuthenticationMethod or ConnectReason.NotAdmitted or ConnectReason.NoFreeSlot or ConnectReason.NotReady => null,
        _ => $"ALTER SERVER {quoted.Server} OPTIONS ({Address(server)});",
    };

    private static string UserMappingVerbs(UserMapping mapping)
    {
        return $"{Verb("user")} user '<user>', {Verb("password")} password '<password>'";

        string Verb(string option) => mapping.OptionNames?.Contains(option) == false ? "ADD" : "SET";
    }

    private static string Address(ForeignServer server)
    {
        return $"{Verb("host")} host '<host>', {Verb("port")} port '<port>', {Verb("dbname")} dbname '<database>'";

        string Verb(string option) => ServerRule.Verb(server, option);
    }
}
