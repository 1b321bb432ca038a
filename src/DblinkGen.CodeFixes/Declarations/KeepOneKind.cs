using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Of <c>[DblinkQuery]</c> and <c>[DblinkCommand]</c> keeps the one that fits its SQL.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOneKind)), Shared]
public sealed class KeepOneKind : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0004"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method?.Attributes is not { Query: { } query, Command: { } command })
            return null;

        var isQuery = SqlStatement.Parse(query.Text(0) ?? "").ReturnsRows;
        if (!isQuery && SqlStatement.Parse(command.Text(0) ?? "").ReturnsRows)
            return null;
        var (kept, removed) = isQuery ? ("DblinkQuery", command) : ("DblinkCommand", query);
        if (removed.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax || syntax.SyntaxTree != site.Root.SyntaxTree)
            return null;
        var edits = new Edits();
        edits.Remove(site.Document, [syntax]);
        return new Proposal($"Keep [{kept}]", edits);
    }
}
