using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Removes <c>file</c> from a type, which is internal then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFile)), Shared]
public sealed class RemoveFile : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0010"];

    private protected override Proposal? Propose(FaultSite site)
    {
        var edits = new Edits();
        if (site.Token.Parent is TypeDeclarationSyntax type)
        {
            foreach (var modifier in type.Modifiers.Where(m => m.IsKind(SyntaxKind.FileKeyword)))
                edits.Replace(site.Document, modifier.Span, "internal");
        }

        return new Proposal("Make the type internal", edits);
    }
}
