using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Reads arguments of an attribute; a wrong one, which the compiler reports, reads as absent.</summary>
internal static class AttributeArguments
{
    public static string? Text(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as string : null;

    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Value;
        }

        return null;
    }
}
