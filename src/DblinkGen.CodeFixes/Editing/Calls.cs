using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Where a method is used.</summary>
internal static class Calls
{
    /// <returns>With each place the call, or null for another use, such as a delegate or a <c>cref</c>.</returns>
    public static async Task<List<(Document Document, IOperation? Operation)>> OfAsync(IMethodSymbol method, Solution solution, CancellationToken cancellationToken)
    {
        var calls = new List<(Document, IOperation?)>();
        var references = await SymbolFinder.FindReferencesAsync(method, solution, cancellationToken).ConfigureAwait(false);
        foreach (var place in references.SelectMany(r => r.Locations).Where(l => !l.IsImplicit && l.Document is not SourceGeneratedDocument))
        {
            var root = await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var node = root?.FindNode(place.Location.SourceSpan);
            var invocation = node?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
            var isCalled = invocation is not null && invocation.Expression.Span.Contains(place.Location.SourceSpan);
            calls.Add((place.Document, isCalled ? model?.GetOperation(invocation!, cancellationToken) : null));
        }

        return calls;
    }
}
