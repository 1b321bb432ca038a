using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Completion;

/// <summary>Offers after <c>@</c> in the SQL what a placeholder can mean there.</summary>
[ExportCompletionProvider(nameof(ParameterCompletion), LanguageNames.CSharp), Shared]
public sealed class ParameterCompletion : CompletionProvider
{
    private const string Description = "Description";

    /// <summary>SQL is full of characters that end a name in C#: only Tab and Enter take an item.</summary>
    private static readonly CompletionItemRules Rules =
        CompletionItemRules.Create(commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)]);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique
        || (trigger.Kind == CompletionTriggerKind.Insertion && NameStart(text, caretPosition) > 0);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var start = NameStart(text, context.Position);
        if (start < 0 || await SqlBefore.FindAsync(context.Document, start - 1, context.CancellationToken).ConfigureAwait(false) is not { } before || !before.OpensPlaceholder)
            return;

        // Nothing else of C# belongs there. The list begins after the sign, which some editors take for the end of a word.
        context.IsExclusive = true;
        context.CompletionListSpan = TextSpan.FromBounds(start, NameEnd(text, start, context.Position));
        foreach (var (name, type, description) in PlaceholderMeanings.Of(before.Method, before.Attribute))
        {
            var properties = ImmutableDictionary<string, string>.Empty.Add(Description, description);
            context.AddItem(CompletionItem.Create(name, inlineDescription: type, properties: properties, tags: [WellKnownTags.Parameter], rules: Rules));
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties[Description]));

    /// <returns>Where the name begins that stands between an <c>@</c> and the caret; or -1.</returns>
    private static int NameStart(SourceText text, int caret)
    {
        var start = caret;
        while (start > 0 && SqlCharacters.ContinuesIdentifier(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == '@' ? start : -1;
    }

    /// <summary>As in C#: where a name is begun its rest is replaced, and before a name one is inserted.</summary>
    private static int NameEnd(SourceText text, int start, int caret)
    {
        var end = caret;
        while (start < caret && end < text.Length && SqlCharacters.ContinuesIdentifier(text[end]))
            end++;
        return end;
    }
}
