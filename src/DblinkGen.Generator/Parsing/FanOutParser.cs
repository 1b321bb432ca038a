using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Checks what runs on several servers: which ones, and whether statement and return type allow it.</summary>
internal static class FanOutParser
{
    public static EquatableArray<string> Servers(FanOutDeclaration fanOut, IMethodSymbol method, FaultSink faults)
    {
        CheckParameters(fanOut, method, faults);
        var names = new List<string>();
        var values = fanOut.Attribute.ConstructorArguments is [{ IsNull: false, Kind: TypedConstantKind.Array } array] ? array.Values : [];
        for (var i = 0; i < values.Length; i++)
        {
            var place = fanOut.Attribute.Argument(i);
            var name = values[i].Value as string ?? "";
            if (fanOut.Parameter is not null)
                faults.Add(FanOutRules.ServersTwice, place, fanOut.Parameter.Name);
            else if (name.Length == 0)
                faults.Add(FanOutRules.Servers, place, method.Name, "names a server that is null or empty");
            else if (names.Contains(name))
                faults.Add(FanOutRules.Servers, place, method.Name, $"names \"{name}\" twice");
            else
                ServerParser.CheckServer(method, name, place, faults);
            names.Add(name);
        }

        if (fanOut.Parameter is null && names.Count == 0)
            faults.Add(FanOutRules.Servers, fanOut.Attribute, method.Name, "names no server; name them, or put [DblinkFanOut] on a parameter that holds the names");
        return names.ToEquatableArray();
    }

    public static void CheckStatement(FanOutDeclaration? fanOut, IMethodSymbol method, bool isCommand, SqlStatement? statement, FaultSink faults)
    {
        if (fanOut is null)
            return;
        if (isCommand || statement is { Writes: true })
            faults.Add(FanOutRules.Unsuited, fanOut.Attribute, method.Name, "it writes, and could be committed on some of the servers only; call an ordinary method for each server");
    }

    public static void CheckLocal(FanOutDeclaration? fanOut, IMethodSymbol method, FaultSink faults)
    {
        if (fanOut is not null)
            faults.Add(FanOutRules.Unsuited, fanOut.Attribute, method.Name, "its statement runs on the local server; give each remote a row source of its own");
    }

    public static void CheckShape(FanOutDeclaration? fanOut, IMethodSymbol method, RowShape shape, FaultSink faults)
    {
        switch (shape)
        {
            case RowShape.FanOutResult when fanOut is null:
                faults.Add(FanOutRules.Failures, method.ReturnType(), method.Name, "DblinkFanOutResult is for methods with [DblinkFanOut]; return a list");
                break;
            case RowShape.FanOutResult when !fanOut.CollectsFailures:
                faults.Add(FanOutRules.Failures, fanOut.Attribute, method.Name, "the first failure is thrown, so that the result never holds one; set Failures = DblinkFanOutFailures.Collect, or return a list");
                break;
            case RowShape.List or RowShape.ReadOnlyList or RowShape.Array when fanOut is { CollectsFailures: true }:
                faults.Add(FanOutRules.Failures, method.ReturnType(), method.Name, "the rows would be lost with the exception that holds the failures; return DblinkFanOutResult<T>");
                break;
            case RowShape.Single or RowShape.SingleOrDefault when fanOut is not null:
                faults.Add(FanOutRules.Unsuited, method.ReturnType(), method.Name, "every server answers, and one row cannot hold it all; return a stream, a list or DblinkFanOutResult<T>");
                break;
        }
    }

    private static void CheckParameters(FanOutDeclaration fanOut, IMethodSymbol method, FaultSink faults)
    {
        foreach (var parameter in method.Parameters.Where(FanOutDeclaration.IsOn))
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter, fanOut.Parameter))
                faults.Add(FanOutRules.ServersTwice, parameter, parameter.Name);
            else if (!HoldsNames(parameter.Type))
                faults.Add(FanOutRules.ServerParameter, parameter, parameter.Name, parameter.Type.ToDisplayString(KnownTypes.Short));
        }
    }

    private static bool HoldsNames(ITypeSymbol type) => type is { NullableAnnotation: not NullableAnnotation.Annotated }
        && (type is IArrayTypeSymbol { Rank: 1, ElementType: var element } ? element
            : type is INamedTypeSymbol { TypeArguments: [var argument], Name: "List" or "IReadOnlyList" or "IEnumerable" } ? argument
            : null) is { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated };
}
