using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>The types around a method, each of which must be partial.</summary>
internal static class ContainerParser
{
    private static readonly SymbolDisplayFormat Declaration = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static ContainerModel Parse(IMethodSymbol method, FaultSink faults)
    {
        var declarations = new List<string>();
        var hint = "";
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!IsPartial(type))
                faults.Add(DeclarationRules.TypeNotPartial, type, type.Name, method.Name);
            if (type.IsFileLocal)
                faults.Add(DeclarationRules.FileLocal, type, type.Name, method.Name);
            declarations.Insert(0, $"partial {Keyword(type)} {type.ToDisplayString(Declaration)}");
            hint = type.MetadataName + (hint.Length > 0 ? "+" + hint : "");
        }

        var ns = method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString();
        // An '@' is before keywords in code only.
        var file = ns.Length == 0 ? hint : ns.Replace("@", "") + "." + hint;
        return new ContainerModel(ns, declarations.ToEquatableArray(), HintName(file), CodeClass(method.ContainingType));
    }

    /// <summary>The host throws on any other character, and then drops the files of all types.</summary>
    private static string HintName(string name) => string.Concat(name.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) || c is '.' or '+' or '`' ? c : '_'));

    /// <summary>A name that no member, type parameter or parameter hides.</summary>
    private static string CodeClass(INamedTypeSymbol type)
    {
        var taken = new HashSet<string>();
        for (var t = type; t is not null; t = t.ContainingType)
        {
            taken.Add(t.Name);
            taken.UnionWith(t.TypeParameters.Select(p => p.Name));
        }

        foreach (var member in type.GetMembers())
        {
            taken.Add(member.Name);
            if (member is IMethodSymbol method)
                taken.UnionWith(method.Parameters.Select(p => p.Name));
        }

        var name = "DblinkCode";
        for (var i = 2; taken.Contains(name); i++)
            name = "DblinkCode" + i;
        return name;
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
                return true;
        }

        return false;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
