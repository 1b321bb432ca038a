using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL3xxx: usage and security.</summary>
internal static class UsageRules
{
    private const string Category = "DblinkGen.Usage";

    public static readonly DiagnosticDescriptor LinkName = Rule.Error(
        "DBL3001", Category, "Link name", "The link's name \"{0}\" {1}");

    public static readonly DiagnosticDescriptor ConnectionString = Rule.Error(
        "DBL3002", Category, "Connection string in an attribute",
        "The {0} of '{1}' is a connection string; name a foreign server, and keep the credentials in its user mapping");

    public static readonly DiagnosticDescriptor Prepare = Rule.Warning(
        "DBL3003", Category, "Prepare without effect", "Prepare = true of '{0}' has no effect: {1}");

    public static readonly DiagnosticDescriptor Timeout = Rule.Error(
        "DBL3004", Category, "Time-out", "TimeoutSeconds of '{0}' cannot be {1}; 0 leaves it to the connection");

    public static readonly DiagnosticDescriptor ListWithFetchSize = Rule.Info(
        "DBL3007", Category, "List with a fetch size", "'{0}' returns all rows at once, so FetchSize bounds only what the local server holds; return a stream to bound the client's memory too");

    public static readonly DiagnosticDescriptor PasswordInSql = Rule.Warning(
        "DBL3008", Category, "Password in the SQL", "The SQL of '{0}' holds a password, which then stands in the compiled assembly; take it from the configuration at run time");

    public static readonly DiagnosticDescriptor SessionState = Rule.Warning(
        "DBL3009", Category, "Session state through a data source",
        "'{0}' leaves state on the {1} session, and through a NpgsqlDataSource it is gone with the call: {2} are reset before another caller gets them; call it through a DblinkSession, and what relies on it too");
}
