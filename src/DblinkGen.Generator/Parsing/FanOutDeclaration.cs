using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The <c>[DblinkFanOut]</c> of a method or of one of its parameters.</summary>
/// <param name="Parameter">The parameter that holds the servers; <see langword="null"/> where the attribute names them.</param>
internal sealed record FanOutDeclaration(AttributeData Attribute, IParameterSymbol? Parameter)
{
    public bool CollectsFailures => Attribute.Named("Failures") as int? == 1;

    public string? OrderBy => Attribute.Named("OrderBy") as string;

    public static FanOutDeclaration? Of(IMethodSymbol method)
    {
        if (Find(method) is { } attribute)
            return new FanOutDeclaration(attribute, null);
        var parameter = method.Parameters.FirstOrDefault(p => Find(p) is not null);
        return parameter is null ? null : new FanOutDeclaration(Find(parameter)!, parameter);
    }

    public static bool IsOn(IParameterSymbol parameter) => Find(parameter) is not null;

    private static AttributeData? Find(ISymbol symbol) => MethodAttributes.Find(symbol, "DblinkFanOutAttribute");
}
