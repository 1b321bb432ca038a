namespace DblinkGen.Catalog;

/// <summary>What the current user must be granted before it can open a link.</summary>
internal static class PrivilegeRule
{
    public static IEnumerable<SetupFinding> Check(ServerPrivileges privileges, string server, QuotedNames quoted)
    {
        var user = privileges.CurrentUser;
        if (!privileges.HasSchemaUsage)
        {
            yield return new(
                SetupFindingKind.SchemaUsageMissing,
                SetupSeverity.Error,
                $"The role \"{user}\" has no USAGE on the schema {quoted.ExtensionSchema}, where the extension dblink lives.",
                "Grant it.",
                $"GRANT USAGE ON SCHEMA {quoted.ExtensionSchema} TO {quoted.CurrentUser};");
        }

        if (privileges.DeniedFunctions.Count > 0)
        {
            yield return new(
                SetupFindingKind.ExecuteMissing,
                SetupSeverity.Error,
                $"The role \"{user}\" may not execute {string.Join(", ", privileges.DeniedFunctions)}.",
                "Grant EXECUTE on these functions; never on dblink_connect_u.",
                $"GRANT EXECUTE ON FUNCTION {string.Join(", ", privileges.DeniedFunctions)} TO {quoted.CurrentUser};");
        }

        if (!privileges.HasServerUsage)
        {
            yield return new(
                SetupFindingKind.ServerUsageMissing,
                SetupSeverity.Error,
                $"The role \"{user}\" has no USAGE on the foreign server \"{server}\".",
                "Grant it.",
                $"GRANT USAGE ON FOREIGN SERVER {quoted.Server} TO {quoted.CurrentUser};");
        }
    }
}
