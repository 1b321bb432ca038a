using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres.Checks;
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
        var unselected = missing.Where(m => SelectedColumns.Lack(method, m.ColumnName)).Select(m => ColumnReference.Of(m.ColumnName)).ToList();
        if (unselected.Count > 0 && !Select(edits, site, method, unselected))
            return null;
        return new Proposal($"Add {string.Join(", ", missing.Select(m => $"[DblinkColumn(\"{m.ColumnName}\")]"))}{(unselected.Count > 0 ? ", and select it" : "")}", edits);
    }

    /// <summary>Behind the last item of the select list.</summary>
    private static bool Select(Edits edits, FaultSite site, DeclaredMethod method, List<string> columns)
    {
        if (!SelectedColumns.CanGrow(method.StatementSyntax))
            return false;
        var last = method.StatementSyntax.SelectList!.Columns[^1];
        if (method.Place(last.Start, last.Length) is not { } place || method.Spell(", " + string.Join(", ", columns)) is not { } text)
            return false;
        edits.Insert(site.Document, place.End, text);
        return true;
    }
}
