using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Removes each <c>[DblinkColumn]</c> of a method that says nothing new, or that nothing is read from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveColumns)), Shared]
public sealed class RemoveColumns : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1002", "DBL1003", "DBL1011"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { } method)
            return null;

        var (what, columns) = site.Diagnostic.Id switch
        {
            "DBL1002" => ("repeated columns", Repeated(method)),
            "DBL1003" => ("columns without a member", WithoutMember(method)),
            _ => ("columns", method.Attributes.Columns),
        };
        // A member that must be set would be left without its column.
        if (site.Diagnostic.Id == "DBL1003" && (HasFreeMember(method) || SwapNameAndType.IsMeant(site)))
            return null;
        var edits = new Edits();
        edits.Remove(site.Document, [.. columns.Select(c => c.ApplicationSyntaxReference?.GetSyntax()).OfType<AttributeSyntax>()]);
        return new Proposal($"Remove the {what}", edits);
    }

    private static bool HasFreeMember(DeclaredMethod method) => method.Row is { } row
        && row.Members.Exists(m => m.IsRequired && !method.Attributes.Columns.Exists(c => ColumnParser.MemberFor(c.Text(0) ?? "", row.Members) == m));

    private static List<AttributeData> Repeated(DeclaredMethod method) =>
        [.. method.Attributes.Columns.GroupBy(c => c.Text(0)).SelectMany(g => g.Skip(1))];

    private static List<AttributeData> WithoutMember(DeclaredMethod method) =>
        method.Row is { } row ? method.Attributes.Columns.FindAll(c => ColumnParser.MemberFor(c.Text(0) ?? "", row.Members) is null) : [];
}
