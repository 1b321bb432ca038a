using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL0xxx: the shape of the declaration.</summary>
internal static class DeclarationRules
{
    private const string Category = "DblinkGen.Declaration";

    public static readonly DiagnosticDescriptor MethodNotPartial = Rule.Error(
        "DBL0001", Category, "Method is not partial",
        "'{0}' must be a partial method without a body, for DblinkGen writes the body{1}");

    public static readonly DiagnosticDescriptor TypeNotPartial = Rule.Error(
        "DBL0002", Category, "Containing type is not partial", "'{0}' must be partial, for DblinkGen adds the body of '{1}' to it");

    public static readonly DiagnosticDescriptor NoServer = Rule.Error(
        "DBL0003", Category, "No server", "'{0}' has no remote server; put [DblinkServer(\"name\")] on the method or on '{1}'");

    public static readonly DiagnosticDescriptor QueryAndCommand = Rule.Error(
        "DBL0004", Category, "Both query and command", "'{0}' has both [DblinkQuery] and [DblinkCommand]; keep the one that fits its SQL");

    public static readonly DiagnosticDescriptor ReturnType = Rule.Error(
        "DBL0005", Category, "Unsupported return type", "'{0}' cannot return '{1}': {2}");

    public static readonly DiagnosticDescriptor NoSession = Rule.Error(
        "DBL0006", Category, "No session source",
        "'{0}' has no way to the local server; {1}");

    public static readonly DiagnosticDescriptor SeveralSessions = Rule.Error(
        "DBL0007", Category, "Several session sources", "'{0}' could reach the local server by {1}; leave one, or add a parameter that decides");

    public static readonly DiagnosticDescriptor ByReference = Rule.Error(
        "DBL0008", Category, "Parameter passed by reference", "Parameter '{0}' cannot be passed by reference: {1}");

    public static readonly DiagnosticDescriptor GenericMethod = Rule.Error(
        "DBL0009", Category, "Generic method", "'{0}' cannot be generic: its columns and parameters need types that are known when it is compiled");

    public static readonly DiagnosticDescriptor FileLocal = Rule.Error(
        "DBL0010", Category, "File-local type", "'{0}' is seen in its own file only, where DblinkGen cannot add the body of '{1}'; remove 'file'");

    public static readonly DiagnosticDescriptor StreamWithoutToken = Rule.Warning(
        "DBL0011", Category, "Stream without CancellationToken",
        "'{0}' is an asynchronous stream and takes no CancellationToken; add one, so that its callers can stop the remote statement");

    public static readonly DiagnosticDescriptor LanguageVersion = Rule.Error(
        "DBL0012", Category, "C# version too low", "The body of '{0}' needs C# {1}, and the project is compiled as C# {2}; raise <LangVersion>");

    public static readonly DiagnosticDescriptor StaticMethod = Rule.Error(
        "DBL0013", Category, "Static method without a session source",
        "'{0}' is static and cannot reach the local server by {1} of an instance; remove 'static', or add a parameter of type NpgsqlDataSource, NpgsqlConnection or DblinkSession");

    public static readonly DiagnosticDescriptor SecondToken = Rule.Warning(
        "DBL0017", Category, "Several CancellationTokens", "'{0}' is canceled by '{1}', and '{2}' has no effect; remove it, or link the two with CancellationTokenSource.CreateLinkedTokenSource");

    public static readonly DiagnosticDescriptor UnseenByGenerator = Rule.Error(
        "DBL0014", Category, "Declaration that depends on another generator",
        "The body of '{0}' throws: something in its declaration is written by another generator, whose code DblinkGen cannot read; declare that yourself. What was missing is in the message of the body: {1}");
}
