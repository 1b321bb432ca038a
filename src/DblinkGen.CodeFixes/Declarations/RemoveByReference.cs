using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Passes a parameter by value, and its arguments in all calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveByReference)), Shared]
public sealed class RemoveByReference : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0008"];

    private protected override async Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken)
    {
        // What a caller gets out of the method has no other way to it.
        if (site.Token.Parent is not ParameterSyntax syntax || syntax.Modifiers.Any(SyntaxKind.OutKeyword)
            || site.Method is not { IsInherited: false } || site.Model.GetDeclaredSymbol(syntax, cancellationToken) is not { ContainingSymbol: IMethodSymbol method } parameter)
        {
            return null;
        }

        var edits = new Edits();
        foreach (var modifier in syntax.Modifiers.Where(IsByReference))
            edits.Remove(site.Document, modifier);
        foreach (var call in await Calls.OfAsync(method, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false))
        {
            if (call.Operation is not IInvocationOperation invocation)
                return null;
            var argument = invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Syntax as ArgumentSyntax;
            if (argument is { RefKindKeyword: var keyword } && !keyword.IsKind(SyntaxKind.None))
                edits.Remove(call.Document, keyword);
        }

        return new Proposal($"Pass '{parameter.Name}' by value", edits);
    }

    private static bool IsByReference(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.InKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.ScopedKeyword;
}
