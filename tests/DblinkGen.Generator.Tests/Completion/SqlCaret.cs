using DblinkGen.Generator.Tests.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Tests.Completion;

/// <summary>A caret in the open document of a project that has the package's assemblies as analyzers, and what Roslyn's own service offers there.</summary>
internal sealed class SqlCaret
{
    private static readonly Lazy<Task<Workspace>> Ready = new(OpenAsync);

    private readonly Document _document;
    private readonly CompletionService _service;
    private readonly int _position;

    private SqlCaret(Document document, int position)
    {
        (_document, _position) = (document, position);
        _service = CompletionService.GetService(document)!;
    }

    /// <param name="marked">The text, with <c>¦</c> for the caret.</param>
    public static async Task<SqlCaret> AtAsync(string marked) => At(await Ready.Value, marked);

    public Task<CompletionList> OfferAsync() => _service.GetCompletionsAsync(_document, _position);

    /// <summary>What the key before the caret brings up by itself.</summary>
    public async Task<CompletionList> OfferAfterKeyAsync()
    {
        var text = await _document.GetTextAsync();
        var key = CompletionTrigger.CreateInsertionTrigger(text[_position - 1]);
        return _service.ShouldTriggerCompletion(text, _position, key) ? await _service.GetCompletionsAsync(_document, _position, key) : CompletionList.Empty;
    }

    public IEnumerable<string> Filter(CompletionList offered, string typed) =>
        _service.FilterItems(_document, [.. offered.ItemsList], typed).Select(i => i.DisplayText);

    public async Task<string> DescribeAsync(CompletionItem item) => (await _service.GetDescriptionAsync(_document, item))!.Text;

    public async Task<string> TakeAsync(CompletionItem item)
    {
        var change = await _service.GetChangeAsync(_document, item);
        return (await _document.GetTextAsync()).WithChanges(change.TextChanges).ToString();
    }

    private static SqlCaret At(Workspace workspace, string marked)
    {
        var position = marked.IndexOf('¦', StringComparison.Ordinal);
        var id = workspace.CurrentSolution.Projects.Single().User().Id;
        if (workspace.IsDocumentOpen(id))
            workspace.CloseDocument(id);
        Assert.True(workspace.TryApplyChanges(workspace.CurrentSolution.WithDocumentText(id, SourceText.From(marked.Remove(position, 1)))));
        workspace.OpenDocument(id);
        return new SqlCaret(workspace.CurrentSolution.GetDocument(id)!, position);
    }

    /// <summary>The service begins to load what a project's packages offer when it is asked first, and says nowhere when it has; it is asked again then, as by the next key.</summary>
    private static async Task<Workspace> OpenAsync()
    {
        var project = UserSolution.Open("");
        var workspace = project.Solution.Workspace;
        Assert.True(workspace.TryApplyChanges(project.Solution));
        var caret = At(workspace, "[DblinkServer(\"a\")] static partial class A { [DblinkQuery(\"SELECT @¦\")] static partial int Read(NpgsqlConnection c, int id); }");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await caret.OfferAsync()).ItemsList.Count == 0)
            await Task.Delay(10, limit.Token);
        return workspace;
    }
}
