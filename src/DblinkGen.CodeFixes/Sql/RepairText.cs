using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Parsing.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes what the check that found a fault says was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairText)), Shared]
public sealed class RepairText : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2012", "DBL2023", "DBL2040", "DBL2041", "DBL2046", "DBL2048", "DBL2054", "DBL2059", "DBL2061", "DBL2062", "DBL2063", "DBL2064", "DBL2071", "DBL2072", "DBL2074", "DBL2075", "DBL2076", "DBL2077"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { IsWhole: true } sql)
            return null;
        var parameters = new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(sql.Method);
        var repair = TextChecks.Faults(sql.Syntax, parameters).FirstOrDefault(f => f.Repair is not null && sql.Place(f.Place) == site.Span)?.Repair;
        if (repair is not null && site.AnyMethod is { } method && sql.Statement.Sql == method.Statement.Sql)
            repair = OutputNames.Keep(method, sql.Syntax, repair);
        var edits = new Edits();
        return repair?.Changes.All(c => sql.Replace(edits, site, c.Place, c.Text)) is true ? new Proposal(repair.Title, edits) : null;
    }
}
