using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Analyzers;

/// <summary>Hides CS9113 of a primary constructor's parameter as long as a body that may read it could not be written: the error of the declaration is the one that counts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadParameterSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Unread = new("DBL0015", "CS9113", "A method of the type has no body that could read the parameter, for its declaration is wrong");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [Unread];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } syntax
                && context.GetSemanticModel(tree).GetDeclaredSymbol(syntax, context.CancellationToken) is INamedTypeSymbol type
                && type.GetMembers().OfType<IMethodSymbol>().Any(IsUnwritten))
                context.ReportSuppression(Suppression.Create(Unread, diagnostic));
        }
    }

    private static bool IsUnwritten(IMethodSymbol method) =>
        MethodAttributes.FirstOf(method) is not null && (method.PartialImplementationPart is null || GeneratedBody.Error(method) is not null) && method.PartialDefinitionPart is null;
}
