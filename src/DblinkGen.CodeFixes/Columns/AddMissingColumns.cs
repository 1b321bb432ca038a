using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Completes the <c>[DblinkColumn]</c> list from the row type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingColumns)), Shared]
public sealed class AddMissingColumns : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1004"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { } method || method.Row is not { } row)
            return null;

        var declared = method.Attributes.Columns;
        var paired = declared.Select(c => ColumnParser.MemberFor(c.Text(0) ?? "", row.Members)).ToList();
        var isTyped = declared.TrueForAll(c => c.Text(1) is not null);
        var missing = row.Members.Where(m => m.IsRequired && !paired.Contains(m)).Select(m => (m.ColumnName, isTyped ? MemberTypes.Natural(m)?.Sql : null)).ToList();
        var edits = new Edits();
        if (missing.Count > 0)
            ColumnText.Append(edits, method, site.Text, missing);
        return new Proposal($"Add {string.Join(", ", missing.Select(m => $"[DblinkColumn(\"{m.ColumnName}\")]"))}", edits);
    }
}
