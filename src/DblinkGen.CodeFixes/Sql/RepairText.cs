using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Parsing.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes what the check that found a fault says was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairText)), Shared]
public sealed class RepairText : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2012", "DBL2023", "DBL2040", "DBL2041", "DBL2046", "DBL2048", "DBL2054", "DBL2059", "DBL2061", "DBL2062", "DBL2063", "DBL2064"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { } method)
            return null;
        var parameters = new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(method.Symbol);
        var repair = TextChecks.Faults(method.StatementSyntax, parameters)
            .FirstOrDefault(f => f.Repair is not null && method.Place(f.Place.Start, f.Place.Length) == site.Span)?.Repair;
        if (repair is null)
            return null;

        var edits = new Edits();
        foreach (var change in repair.Changes)
        {
            // An insertion goes behind the character before it.
            var isInsertion = change.Place.Length == 0;
            if (method.Place(isInsertion ? change.Place.Start - 1 : change.Place.Start, isInsertion ? 1 : change.Place.Length) is not { } place || method.Spell(change.Text) is not { } text)
                return null;
            edits.Replace(site.Document, isInsertion ? new TextSpan(place.End, 0) : place, text);
        }

        return new Proposal(repair.Title, edits);
    }
}
