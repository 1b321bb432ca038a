using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>Makes descriptors: every rule has a page of its ID.</summary>
internal static class Rule
{
    private const string HelpLink = "https://github.com/dblinkgen/dblinkgen/blob/main/docs/rules/{0}.md";

    public static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLink, id));
}
