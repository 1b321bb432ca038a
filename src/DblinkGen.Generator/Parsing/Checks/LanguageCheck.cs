using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing.Checks;

/// <summary>Whether the project's version of C# has what generated code is written with.</summary>
internal static class LanguageCheck
{
    /// <summary>Collection expressions.</summary>
    private const LanguageVersion Needed = LanguageVersion.CSharp12;

    /// <summary>File-scoped namespaces: below, not even a body that throws would compile.</summary>
    private const LanguageVersion NeededToThrow = LanguageVersion.CSharp10;

    public static bool AllowsBody(MethodDeclarationSyntax syntax) => VersionOf(syntax) >= NeededToThrow;

    public static void Check(IMethodSymbol method, MethodDeclarationSyntax syntax, FaultSink faults)
    {
        var version = VersionOf(syntax);
        if (version < Needed)
            faults.Add(DeclarationRules.LanguageVersion, method, method.Name, Needed.ToDisplayString(), version.ToDisplayString());
    }

    private static LanguageVersion VersionOf(MethodDeclarationSyntax syntax) => ((CSharpParseOptions)syntax.SyntaxTree.Options).LanguageVersion;
}
