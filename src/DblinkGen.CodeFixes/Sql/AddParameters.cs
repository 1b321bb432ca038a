using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Adds a parameter for each placeholder that has none, if the text tells the types of all of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParameters)), Shared]
public sealed class AddParameters : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2004"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.AnyMethod is not { IsInherited: false } method)
            return null;

        var names = method.ParameterNames;
        var use = ParameterUse.Of(method.Symbol, method.Attributes, names);
        var sources = SqlTexts.RowSources(method.Attributes);
        var missing = SqlTexts.Of(method.Attributes).Select(SqlTexts.Parse).SelectMany(s => s.Placeholders, (s, p) => (Statement: s, Placeholder: p))
            .Where(m => IsMissing(m.Placeholder)).ToList();
        // For one that is meant for another parameter there is another fix, and a table is none.
        if (!missing.Exists(m => SameName(m.Placeholder.Name, site.Place.TrimStart('@'))) || missing.Exists(m => CSharpTypes.Identifier(m.Placeholder.Name) is null || IsTable(m.Statement, m.Placeholder)))
            return null;

        // Names that differ in case mean one parameter.
        var added = missing.GroupBy(m => m.Placeholder.Name.ToUpperInvariant()).Select(g => (Type: Type(g.GroupBy(m => m.Statement, m => m.Placeholder)), g.First().Placeholder.Name)).ToList();
        if (added.Exists(p => p.Type is null))
            return null;
        var edits = new Edits();
        Parameters.AppendRequired(edits, site, method.Syntax, string.Join(", ", added.Select(p => $"{p.Type} {CSharpTypes.Identifier(p.Name)}")));
        return new Proposal($"Add {string.Join(", ", added.Select(p => $"'{p.Type} {p.Name}'"))}", edits);

        string? Type(IEnumerable<IGrouping<SqlStatement, SqlPlaceholder>> uses)
        {
            var types = uses.Select(u => new ParameterType(method, site.Model, u.Key.Tokens).Of(u.Select(p => new SqlSpan(p.Start, p.Length)))).OfType<string>().Distinct().ToList();
            return types.Count == 1 ? types[0] : null;
        }

        bool IsMissing(SqlPlaceholder placeholder) => placeholder.Member is null && use.Meant(placeholder.Name) is null && !sources.Contains(placeholder.Name)
            && RemoteParameters.IndexOf(names, placeholder.Name) < 0 && !method.Symbol.Parameters.Any(q => q.Name == placeholder.Name);
    }

    private static bool SameName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsTable(SqlStatement statement, SqlPlaceholder placeholder) => TablePlace.IsTable(statement.Tokens, ValuePlace.IndexOf(statement.Tokens, placeholder.Start));
}
