using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL9xxx: faults of DblinkGen itself.</summary>
internal static class InternalRules
{
    private const string Category = "DblinkGen.Internal";

    public static readonly DiagnosticDescriptor InternalError = Rule.Error(
        "DBL9001", Category, "Internal error",
        "DblinkGen failed on '{0}' with {1}: {2}; report it with the declaration of the method and of its row type at https://github.com/dblinkgen/dblinkgen/issues");
}
