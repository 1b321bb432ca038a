using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Adds a parameter for each placeholder that has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParameters)), Shared]
public sealed class AddParameters : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2004"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { IsInherited: false } method)
            return null;

        var names = method.ParameterNames;
        var use = ParameterUse.Of(method.Symbol, method.Attributes, names);
        var missing = method.Statement.Placeholders
            .Where(p => p.Member is null && use.Meant(p.Name) is null && RemoteParameters.IndexOf(names, p.Name) < 0 && !method.Symbol.Parameters.Any(q => q.Name == p.Name))
            // Names that differ in case mean one parameter.
            .GroupBy(p => p.Name.ToUpperInvariant()).Select(g => g.First()).ToList();
        // For one that is meant for another parameter there is another fix.
        if (missing.Count == 0 || use.Meant(site.Place.TrimStart('@')) is not null || missing.Exists(p => CSharpTypes.Identifier(p.Name) is null))
            return null;

        var type = new ParameterType(method, site.Model);
        var edits = new Edits();
        Parameters.AppendRequired(edits, site, method.Syntax, string.Join(", ", missing.Select(p => $"{type.Of(p)} {CSharpTypes.Identifier(p.Name)}")));
        return new Proposal($"Add {string.Join(", ", missing.Select(p => $"'{type.Of(p)} {p.Name}'"))}", edits);
    }
}
