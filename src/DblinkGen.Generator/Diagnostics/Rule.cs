using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>Makes descriptors: every rule has a page of its ID.</summary>
internal static class Rule
{
    private const string HelpLink = "https://github.com/dblinkgen/dblinkgen/blob/main/docs/rules/{0}.md";

    /// <summary>No body can be written that does what was declared.</summary>
    public static DiagnosticDescriptor Error(string id, string category, string title, string message) => Make(id, category, title, message, DiagnosticSeverity.Error);

    /// <summary>The body is written, and is hardly what was meant.</summary>
    public static DiagnosticDescriptor Warning(string id, string category, string title, string message) => Make(id, category, title, message, DiagnosticSeverity.Warning);

    /// <summary>There is a better way to say it.</summary>
    public static DiagnosticDescriptor Info(string id, string category, string title, string message) => Make(id, category, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Make(string id, string category, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLink, id));
}
