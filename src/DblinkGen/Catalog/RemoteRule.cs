namespace DblinkGen.Catalog;

/// <summary>Words a fault that showed only when connecting.</summary>
internal static class RemoteRule
{
    public static SetupFinding Finding(
        RemoteFault fault, ForeignServer server, UserMapping mapping, ServerPrivileges privileges, QuotedNames quoted) => fault.Kind switch
        {
            // dblink hints at the remote's authentication method only where a password was there and the remote did not ask for it.
            DblinkErrorKind.PasswordRequired when fault.Hint is null => UserMappingRule.PasswordMissing(mapping, server.Name, privileges, quoted),
            DblinkErrorKind.PasswordRequired => new(
                SetupFindingKind.PasswordNotRequested,
                SetupSeverity.Error,
                $"The remote of the foreign server \"{server.Name}\" lets the user in without a password: {fault.Reason}",
                "Let the remote ask for it: in its pg_hba.conf, change trust, peer or ident to scram-sha-256 for connections from the local server."),
            DblinkErrorKind.RemoteUnreachable => Unreachable(fault, server, mapping, quoted),
            _ => new(
                SetupFindingKind.ConnectFailed,
                SetupSeverity.Error,
                $"dblink cannot connect to the foreign server \"{server.Name}\": {fault.Reason} (SQLSTATE {fault.SqlState})",
                fault.Hint ?? "See the SQLSTATE in appendix A of the PostgreSQL documentation."),
        };

    private static SetupFinding Unreachable(RemoteFault fault, ForeignServer server, UserMapping mapping, QuotedNames quoted)
    {
        var (advice, sql) = RefusesCredentials(fault.Reason)
            ? ("Correct the user and password in the user mapping; DblinkProvisioner.EnsureUserMappingAsync does so without the password showing in logs.",
                $"ALTER USER MAPPING FOR {UserMappingRule.QuotedOwner(mapping, quoted)} SERVER {quoted.Server} OPTIONS ({UserMappingVerbs(mapping)});")
            : ("Correct the foreign server's options, or see that the remote runs and that the machine of the local server can reach it.",
                $"ALTER SERVER {quoted.Server} OPTIONS ({Address(server)});");
        return new(
            SetupFindingKind.RemoteUnreachable,
            SetupSeverity.Error,
            $"The remote of the foreign server \"{server.Name}\" cannot be reached: {fault.Reason}",
            advice,
            sql);
    }

    // Every failure to connect has the same SQLSTATE; only the words tell, and where they are not English the other advice is given.
    private static bool RefusesCredentials(string reason) =>
        reason.Contains("authentication failed", StringComparison.Ordinal)
        || (reason.Contains("role \"", StringComparison.Ordinal) && reason.Contains("does not exist", StringComparison.Ordinal))
        || reason.Contains("no password supplied", StringComparison.Ordinal);

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
