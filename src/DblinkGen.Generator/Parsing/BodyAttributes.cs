using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>What debuggers and coverage tools are told of a body. An attribute that the user's declaration has already cannot stand a second time.</summary>
internal static class BodyAttributes
{
    private static readonly (string Namespace, string Name)[] s_all =
    [
        ("System.Diagnostics", "DebuggerNonUserCode"),
        ("System.Diagnostics.CodeAnalysis", "ExcludeFromCodeCoverage"),
    ];

    public static EquatableArray<string> Of(IMethodSymbol method)
    {
        var declared = method.GetAttributes();
        return s_all
            .Where(a => !declared.Any(d => d.AttributeClass.Is(a.Namespace, a.Name + "Attribute")))
            .Select(a => $"global::{a.Namespace}.{a.Name}")
            .ToList()
            .ToEquatableArray();
    }
}
