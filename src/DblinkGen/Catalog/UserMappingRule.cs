namespace DblinkGen.Catalog;

/// <summary>What can be said of the current user's credentials without connecting.</summary>
internal static class UserMappingRule
{
    private const int ServerVersionWithScramPassthrough = 18;

    /// <summary>The mapping that dblink takes: the role's own, and only without one that of PUBLIC.</summary>
    public static UserMapping? Effective(IReadOnlyList<UserMapping> mappings, string role) =>
        mappings.FirstOrDefault(mapping => mapping.Role == role) ?? mappings.FirstOrDefault(mapping => mapping.Role is null);

    public static SetupFinding Missing(string server, string role, QuotedNames quoted) => new(
        SetupFindingKind.UserMappingMissing,
        SetupSeverity.Error,
        $"Neither the role \"{role}\" nor PUBLIC has a user mapping for the foreign server \"{server}\".",
        "Create one with the credentials of the remote server; DblinkProvisioner.EnsureUserMappingAsync does so without the password showing in logs.",
        $"CREATE USER MAPPING FOR {quoted.CurrentUser} SERVER {quoted.Server} OPTIONS (user '<user>', password '<password>');");

    /// <summary>Whether the options are visible and give a role that is no superuser nothing to log in with.</summary>
    public static bool LacksPassword(UserMapping mapping, ForeignServer server, ServerPrivileges privileges, int serverMajorVersion) =>
        !privileges.IsSuperuser
        && mapping.OptionNames is { } options
        && !options.Contains("password")
        && !(serverMajorVersion >= ServerVersionWithScramPassthrough
            && (options.Contains("use_scram_passthrough") || server.HasOption("use_scram_passthrough")))
        && !server.HasOption("gssdelegation");

    public static SetupFinding PasswordMissing(UserMapping? mapping, string server, ServerPrivileges privileges, QuotedNames quoted) => new(
        SetupFindingKind.PasswordMissing,
        SetupSeverity.Error,
        $"The user mapping of {Owner(mapping)} for the foreign server \"{server}\" has no password, and \"{privileges.CurrentUser}\" is no superuser.",
        "dblink lets only superusers connect without a password: add one to the user mapping.",
        $"ALTER USER MAPPING FOR {QuotedOwner(mapping, quoted)} SERVER {quoted.Server} OPTIONS (ADD password '<password>');");

    public static string QuotedOwner(UserMapping? mapping, QuotedNames quoted) => mapping is { Role: null } ? "PUBLIC" : quoted.CurrentUser;

    private static string Owner(UserMapping? mapping) => mapping?.Role is { } role ? $"the role \"{role}\"" : "PUBLIC";
}
