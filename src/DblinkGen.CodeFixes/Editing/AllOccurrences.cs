using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>
/// Makes the changes of all occurrences at once. Roslyn's batch fixer compares whole documents, and drops fixes that add the same thing, such as one
/// <c>partial</c> for several methods, or that change another document.
/// </summary>
internal sealed class AllOccurrences : FixAllProvider
{
    public static readonly AllOccurrences Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var edits = new Edits();
        foreach (var document in DocumentsOf(fixAllContext))
        {
            var diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
                await AddAsync(edits, document, diagnostic, fixAllContext).ConfigureAwait(false);
        }

        return edits.IsEmpty ? null : CodeAction.Create("Fix all occurrences", c => edits.ApplyAsync(fixAllContext.Solution, c), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task AddAsync(Edits edits, Document document, Diagnostic diagnostic, FixAllContext context)
    {
        if (await ((RuleFix)context.CodeFixProvider).ProposeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } proposal)
            edits.Merge(proposal.Edits);
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => new[] { context.Document! },
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.SelectMany(p => p.Documents),
    };
}
