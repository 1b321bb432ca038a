using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>DblinkGen's attributes of a method, and the server attribute that applies to it.</summary>
internal sealed class MethodAttributes
{
    /// <summary>The names of the attributes with SQL: a method with one of them is DblinkGen's to implement.</summary>
    public static readonly ImmutableArray<string> Statements =
        ["DblinkQueryAttribute", "DblinkCommandAttribute", "DblinkLocalQueryAttribute", "DblinkLocalCommandAttribute", "DblinkRowSourceAttribute"];

    public AttributeData? Query { get; private set; }

    public AttributeData? Command { get; private set; }

    public AttributeData? LocalQuery { get; private set; }

    public AttributeData? LocalCommand { get; private set; }

    public AttributeData? Server { get; private set; }

    public List<AttributeData> Columns { get; } = [];

    public List<AttributeData> RowSources { get; } = [];

    /// <summary>The first with SQL.</summary>
    public static AttributeData? FirstOf(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(a => a.AttributeClass is { } type && IsStatement(type));

    /// <summary>Whether it is the type of an attribute with SQL.</summary>
    public static bool IsStatement(INamedTypeSymbol type) => Statements.Contains(type.Name) && type.Is("DblinkGen", type.Name);

    public static MethodAttributes Of(IMethodSymbol method)
    {
        var found = new MethodAttributes();
        foreach (var attribute in method.GetAttributes())
            found.Add(attribute);
        for (var type = method.ContainingType; type is not null && found.Server is null; type = type.ContainingType)
            found.Server = Find(type, "DblinkServerAttribute");
        return found;
    }

    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is("DblinkGen", name))
                return attribute;
        }

        return null;
    }

    private void Add(AttributeData attribute)
    {
        if (attribute.AttributeClass.Is("DblinkGen", "DblinkQueryAttribute"))
            Query = attribute;
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkCommandAttribute"))
            Command = attribute;
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkLocalQueryAttribute"))
            LocalQuery = attribute;
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkLocalCommandAttribute"))
            LocalCommand = attribute;
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkRowSourceAttribute"))
            RowSources.Add(attribute);
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkServerAttribute"))
            Server = attribute;
        else if (attribute.AttributeClass.Is("DblinkGen", "DblinkColumnAttribute"))
            Columns.Add(attribute);
    }
}
