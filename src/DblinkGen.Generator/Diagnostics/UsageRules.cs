using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL3xxx: usage and security.</summary>
internal static class UsageRules
{
    private const string Category = "DblinkGen.Usage";

    public static readonly DiagnosticDescriptor LinkName = Rule.Error(
        "DBL3001", Category, "Link name", "The link's name \"{0}\" {1}");
}
