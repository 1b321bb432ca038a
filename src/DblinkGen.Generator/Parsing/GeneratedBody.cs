using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>The body that the generator wrote, as the analyzer finds it in the compilation.</summary>
internal static class GeneratedBody
{
    public static bool Is(IMethodSymbol implementation) =>
        implementation.GetAttributes().Any(a => a.AttributeClass.Is("System.CodeDom.Compiler", "GeneratedCodeAttribute") && a.Text(0) == "DblinkGen");

    /// <summary>What it throws, which is the error that the generator found; null where it does what was declared.</summary>
    public static string? Error(IMethodSymbol method) =>
        method.PartialImplementationPart is { } implementation
        && Is(implementation)
        && implementation.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is MethodDeclarationSyntax { Body.Statements: { Count: > 0 } statements }
        && statements.Last() is ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax message }] } }
            ? message.Token.ValueText
            : null;
}
