using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Writes the record that a method returns and that does not exist, or holds nothing, from the columns that the method declares.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeRow)), Shared]
public sealed class MakeRow : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246", "DBL1001"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { IsCommand: false, Attributes.Columns.Count: > 0 } method || RowName(method, site.Model) is not { } name)
            return null;
        // Where a keyword is missing the method may be in no type.
        if (method.Syntax.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault() is not { } outermost)
            return null;
        var row = site.Model.GetSymbolInfo(name).Symbol;
        if (row is null && site.Node != name)
            return null;
        if (Members(method, site.Model, outermost.Span.End, name.Identifier.ValueText) is not { } members)
            return null;

        var edits = new Edits();
        var title = $"Make the record '{name.Identifier.ValueText}' from the columns";
        if (row is null)
        {
            edits.Create($"{method.Symbol.ContainingNamespace}.{name.Identifier.ValueText}");
            var access = outermost.Modifiers.Any(SyntaxKind.PublicKeyword) ? "public" : "internal";
            var indentation = site.Text.NewLineAt(outermost.SpanStart);
            edits.Insert(site.Document, outermost.Span.End, $"{site.Text.NewLine()}{indentation}{access} sealed record {name.Identifier.Text}({members});");
            return new Proposal(title, edits);
        }

        if (row.DeclaringSyntaxReferences is not [var only] || only.SyntaxTree != site.Root.SyntaxTree
            || only.GetSyntax() is not RecordDeclarationSyntax { ParameterList: null, Members.Count: 0, BaseList: null } record)
        {
            return null;
        }

        edits.Create(row.ToDisplayString());
        edits.Insert(site.Document, record.TypeParameterList?.Span.End ?? record.Identifier.Span.End, $"({members})");
        return new Proposal(title, edits);
    }

    /// <summary>The name in the return type that no type bears, or one of a record.</summary>
    private static IdentifierNameSyntax? RowName(DeclaredMethod method, SemanticModel model)
    {
        var names = method.Syntax.ReturnType.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(n => n.Parent is not QualifiedNameSyntax).ToList();
        if (names is not [var name])
            return null;
        return model.GetSymbolInfo(name).Symbol is null or INamedTypeSymbol { IsRecord: true } ? name : null;
    }

    private static string? Members(DeclaredMethod method, SemanticModel model, int position, string record)
    {
        var members = RowGuess.Members(method, model, position, untyped: null);
        // A member cannot be called as its type is.
        if (members is null || members.Exists(m => CSharpTypes.Identifier(m.Name) is null || m.Name == record) || members.GroupBy(m => m.Name).Any(g => g.Count() > 1))
            return null;
        return string.Join(", ", members.Select(m => $"{m.Type} {CSharpTypes.Identifier(m.Name)}"));
    }
}
