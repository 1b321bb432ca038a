using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Analyzers;

/// <summary>From a type to its base types, whose members its rows have, too; or from an alias to what it stands for.</summary>
internal sealed record NameLink(string From, ImmutableArray<string> To);

/// <summary>
/// The names in a file that lead from a method to the types that it is in, and to those that its rows are made of. They are kept as long as the file stays the
/// same: to ask each method of a project for its symbols would take too long after a keystroke.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private FileNames(SyntaxNode root)
    {
        var declarations = root.DescendantNodes(MethodCandidates.IsAroundMethods).ToList();
        Methods = [.. declarations.OfType<MethodDeclarationSyntax>().Where(MethodCandidates.Is).Select(m => (m, Mentioned(m)))];
        Links = [.. declarations.Select(Link).OfType<NameLink>()];
    }

    public ImmutableArray<(MethodDeclarationSyntax Method, ImmutableArray<string> Names)> Methods { get; }

    public ImmutableArray<NameLink> Links { get; }

    public bool IsEmpty => Methods.IsEmpty && Links.IsEmpty;

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static t => new FileNames(t.GetRoot()));

    private static ImmutableArray<string> Mentioned(MethodDeclarationSyntax method) =>
    [
        .. method.Ancestors().OfType<TypeDeclarationSyntax>().Select(t => t.Identifier.ValueText)
            .Concat(Identifiers(method.ReturnType))
            .Concat(method.ParameterList.Parameters.SelectMany(p => p.Type is { } type ? Identifiers(type) : []))
            .Concat(method.AttributeLists.SelectMany(l => l.DescendantNodes().OfType<TypeOfExpressionSyntax>()).SelectMany(t => Identifiers(t.Type)))
            .Distinct(),
    ];

    private static NameLink? Link(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax { BaseList: { } bases } type => new(type.Identifier.ValueText, Identifiers(bases)),
        UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: var target } => new(alias.Name.Identifier.ValueText, Identifiers(target)),
        _ => null,
    };

    private static ImmutableArray<string> Identifiers(SyntaxNode node) =>
        [.. node.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)];
}
