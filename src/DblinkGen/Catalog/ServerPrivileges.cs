namespace DblinkGen;

/// <summary>
/// What the current user may do with a foreign server and with dblink
/// (<see href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS">access privilege inquiry
/// functions</see>).
/// </summary>
/// <param name="CurrentUser">The role whose privileges these are: <c>current_user</c>, which <c>SET ROLE</c> changes.</param>
/// <param name="IsSuperuser">Whether that role is a superuser. One needs neither grants nor a password in the user mapping.</param>
/// <param name="OwnsServer">Whether that role is, or is a member of, the server's owner.</param>
/// <param name="HasServerUsage">Whether it has <c>USAGE</c> on the foreign server.</param>
/// <param name="HasSchemaUsage">Whether it has <c>USAGE</c> on the schema of the extension; <see langword="false"/> where dblink is not
/// installed.</param>
/// <param name="CanExecuteConnect">Whether it may execute <c>dblink_connect(text, text)</c>; <see langword="false"/> where dblink is not
/// installed.</param>
/// <param name="DeniedFunctions">The functions of dblink it may not execute, as quoted signatures. Left out are <c>dblink_connect_u</c>,
/// which nobody
/// should execute, and the functions that build SQL or look up primary keys, which opening links and running statements do not
/// need.</param>
public sealed record ServerPrivileges(
    string CurrentUser,
    bool IsSuperuser,
    bool OwnsServer,
    bool HasServerUsage,
    bool HasSchemaUsage,
    bool CanExecuteConnect,
    IReadOnlyList<string> DeniedFunctions);
