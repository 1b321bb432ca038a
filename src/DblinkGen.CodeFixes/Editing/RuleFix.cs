using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Mends one kind of fault, alone or in a whole document, project or solution.</summary>
public abstract class RuleFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => AllOccurrences.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ProposeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } proposal)
                context.RegisterCodeFix(CodeAction.Create(proposal.Title, c => proposal.Edits.ApplyAsync(solution, c), GetType().Name), diagnostic);
        }
    }

    internal async Task<Proposal?> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await FaultSite.ReadAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } site)
            return null;
        var proposal = await ProposeAsync(site, cancellationToken).ConfigureAwait(false);
        return proposal is { Edits.IsEmpty: false } ? proposal : null;
    }

    /// <returns><see langword="null"/> where nothing can be written that is surely meant and compiles.</returns>
    private protected virtual Task<Proposal?> ProposeAsync(FaultSite site, CancellationToken cancellationToken) => Task.FromResult(Propose(site));

    /// <summary>For the fixes that look at one document only.</summary>
    private protected virtual Proposal? Propose(FaultSite site) => null;
}
