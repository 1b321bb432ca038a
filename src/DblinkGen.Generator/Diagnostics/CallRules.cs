using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL3xxx where generated methods are called, not where they are declared.</summary>
internal static class CallRules
{
    private const string Category = "DblinkGen.Usage";

    public static readonly DiagnosticDescriptor StreamNotRead = Rule.Warning(
        "DBL3005", Category, "Stream is never read", "Nothing enumerates the stream of '{0}', so its statement is never sent");

    public static readonly DiagnosticDescriptor NotAwaited = Rule.Warning(
        "DBL3006", Category, "Call is not awaited", "'{0}' is not awaited: its errors are lost, and what follows does not wait for it");
}
