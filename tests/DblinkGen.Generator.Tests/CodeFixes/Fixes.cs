using System.Collections.Immutable;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>All fixes, and what an IDE does with them.</summary>
internal static class Fixes
{
    public static readonly ImmutableArray<RuleFix> All =
    [
        .. typeof(RuleFix).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(RuleFix)))
            .Select(t => (RuleFix)Activator.CreateInstance(t)!),
    ];

    /// <summary>The rules that have a fix; one fix belongs to an error of the compiler.</summary>
    public static IEnumerable<string> Rules => All.SelectMany(f => f.FixableDiagnosticIds).Distinct().Where(id => id.StartsWith("DBL", StringComparison.Ordinal)).Order();

    /// <summary>What the fix offers for one diagnostic.</summary>
    public static async Task<List<CodeAction>> OfferAsync(this RuleFix fix, Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>What the menu offers for one diagnostic, of all fixes.</summary>
    public static async Task<List<CodeAction>> OfferAsync(this Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in All.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            actions.AddRange(await fix.OfferAsync(project, diagnostic));
        return actions;
    }

    public static async Task<Project> ApplyAsync(this Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
    }

    public static async Task<CodeAction?> OfferAllAsync(this RuleFix fix, Project project, string rule, FixAllScope scope)
    {
        var diagnostics = await project.ReportsAsync(rule);
        var document = project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var key = (await fix.OfferAsync(project, diagnostics[0])).FirstOrDefault()?.EquivalenceKey;
        return await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(document, fix, scope, key, [rule], new Diagnostics(diagnostics), default));
    }

    private sealed class Diagnostics(List<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
