using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Where a fault was reported.</summary>
internal sealed record FaultSite(Document Document, Diagnostic Diagnostic, CompilationUnitSyntax Root, SemanticModel Model, SourceText Text)
{
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    public SyntaxToken Token => Root.FindToken(Span.Start);

    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>The text that the fault underlines.</summary>
    public string Place => Text.ToString(Span);

    /// <summary>The method whose declaration holds the fault; null for one in a row type.</summary>
    public DeclaredMethod? Method => DeclaredMethod.Of(Document, Node.FirstAncestorOrSelf<MethodDeclarationSyntax>(), Model);

    /// <summary>That method, or one with a local statement over row sources.</summary>
    public DeclaredMethod? AnyMethod => DeclaredMethod.Of(Document, Node.FirstAncestorOrSelf<MethodDeclarationSyntax>(), Model, takesLocal: true);

    public static async Task<FaultSite?> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is CompilationUnitSyntax unit && model is not null && diagnostic.Location.IsInSource && diagnostic.Location.SourceSpan.End <= text.Length
            ? new FaultSite(document, diagnostic, unit, model, text)
            : null;
    }
}
