using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Finds the way to the local server: a parameter goes before members, and members before primary constructor parameters, which they are often
/// made from.
/// </summary>
internal static class SessionSourceParser
{
    public static string? Parse(IMethodSymbol method, FaultSink faults)
    {
        foreach (var candidates in new[] { Parameters(method), Members(method), PrimaryConstructor(method) })
        {
            if (candidates.Count == 1)
                return KnownTypes.Escape(candidates[0]);
            if (candidates.Count == 0)
                continue;
            faults.Add(DeclarationRules.SeveralSessions, method, method.Name, string.Join(" and ", candidates.Select(c => $"'{c}'")));
            return null;
        }

        faults.Add(DeclarationRules.NoSession, method, method.Name);
        return null;
    }

    private static List<string> Parameters(IMethodSymbol method) =>
        [.. method.Parameters.Where(p => KnownTypes.IsSessionSource(p.Type)).Select(p => p.Name)];

    private static List<string> Members(IMethodSymbol method)
    {
        var found = new List<string>();
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            var inherited = !SymbolEqualityComparer.Default.Equals(type, method.ContainingType);
            foreach (var member in type.GetMembers())
            {
                if (member.IsImplicitlyDeclared || (method.IsStatic && !member.IsStatic) || (inherited && member.DeclaredAccessibility == Accessibility.Private))
                    continue;
                var memberType = member switch
                {
                    IFieldSymbol field => field.Type,
                    IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
                    _ => null,
                };
                if (memberType is not null && KnownTypes.IsSessionSource(memberType))
                    found.Add(member.Name);
            }
        }

        return found;
    }

    private static List<string> PrimaryConstructor(IMethodSymbol method)
    {
        var found = new List<string>();
        if (method.IsStatic || method.ContainingType.IsRecord)
            return found;
        foreach (var constructor in method.ContainingType.InstanceConstructors)
        {
            var isPrimary = constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);
            if (isPrimary)
                found.AddRange(constructor.Parameters.Where(p => KnownTypes.IsSessionSource(p.Type)).Select(p => p.Name));
        }

        return found;
    }
}
