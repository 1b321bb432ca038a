using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Changes of text, by document. What they do not touch stays as the user wrote it, and those of several fixes can be made at once.</summary>
internal sealed class Edits
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];
    private readonly HashSet<string> _created = [];

    public bool IsEmpty => _changes.Count == 0;

    public void Insert(Document document, int position, string text) => Replace(document, new TextSpan(position, 0), text);

    /// <summary>An insertion that goes before those made at the same place so far.</summary>
    public void Prepend(Document document, int position, string text) => ChangesOf(document.Id).Insert(0, new TextChange(new TextSpan(position, 0), text));

    public void Remove(Document document, TextSpan span) => Replace(document, span, "");

    public void Replace(Document document, TextSpan span, string text)
    {
        var change = new TextChange(span, text);
        if (!ChangesOf(document.Id).Contains(change))
            ChangesOf(document.Id).Add(change);
    }

    /// <summary>Notes a new type, which only one of several fixes may write.</summary>
    public void Create(string type) => _created.Add(type);

    /// <summary>Takes in all changes of another fix, or none where one of them collides with a change here.</summary>
    public void Merge(Edits other)
    {
        if (other._created.Overlaps(_created) || other._changes.Any(d => d.Value.Exists(change => Collides(d.Key, change))))
            return;
        _created.UnionWith(other._created);
        foreach (var document in other._changes)
            ChangesOf(document.Key).AddRange(document.Value.Where(c => !ChangesOf(document.Key).Contains(c)).ToList());
    }

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var document in _changes)
        {
            var text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(document.Value.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End)));
        }

        return solution;
    }

    /// <summary>The same change twice is one; two insertions at one place stand one after the other.</summary>
    private bool Collides(DocumentId document, TextChange change) =>
        _changes.TryGetValue(document, out var before) && before.Exists(c => c != change && c.Span.OverlapsWith(change.Span));

    private List<TextChange> ChangesOf(DocumentId document)
    {
        if (!_changes.TryGetValue(document, out var changes))
            _changes.Add(document, changes = []);
        return changes;
    }
}
