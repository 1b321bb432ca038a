using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>What a method returns, and what a row of it is.</summary>
internal static class ReturnShapeParser
{
    private const string Collections = "System.Collections.Generic";

    /// <returns>The shape and the type of a row, or <see langword="null"/> where the type is not supported.</returns>
    public static (ReturnShape Shape, ITypeSymbol? Row)? Parse(IMethodSymbol method, bool isCommand, FaultSink faults)
    {
        var (wrapper, inner) = Unwrap(method);
        var shape = method.RefKind != RefKind.None ? null : isCommand ? CommandShape(inner) : QueryShape(inner, wrapper);
        if (shape is { } found)
            return (new ReturnShape(found.Rows, wrapper), found.Row);

        faults.Add(
            DeclarationRules.ReturnType,
            method.ReturnType(),
            method.Name,
            method.ReturnType.ToDisplayString(KnownTypes.Short),
            isCommand
                ? "a command returns nothing or the number of affected rows (void, int, long, Task, Task<int>, Task<long> or ValueTask)"
                : inner is { NullableAnnotation: NullableAnnotation.Annotated } && IsList(inner) ? "a list without rows is empty and never null; remove the '?'"
                : "a query returns a stream (IAsyncEnumerable<T>, IEnumerable<T>), a list (List<T>, IReadOnlyList<T>, T[]), one row (T) or at most one (T?), the last five also in Task<> or ValueTask<>, where T is one value or a record, class, struct or tuple"
                + (inner is null ? "; to drop its rows, use [DblinkCommand]" : ""));
        return null;
    }

    /// <summary>The type of a row, if the method has one, whatever else is wrong.</summary>
    public static ITypeSymbol? RowOf(IMethodSymbol method) => Unwrap(method) is var (wrapper, inner) ? QueryShape(inner, wrapper)?.Row : null;

    private static (ReturnWrapper Wrapper, ITypeSymbol? Inner) Unwrap(IMethodSymbol method)
    {
        var wrapper = WrapperOf(method.ReturnType);
        return (wrapper, method.ReturnsVoid ? null : wrapper == ReturnWrapper.None ? method.ReturnType : Argument(method.ReturnType));
    }

    private static (RowShape Rows, ITypeSymbol? Row)? CommandShape(ITypeSymbol? type) => type?.SpecialType switch
    {
        null => (RowShape.Nothing, null),
        SpecialType.System_Int32 => (RowShape.AffectedInt32, null),
        SpecialType.System_Int64 => (RowShape.AffectedInt64, null),
        _ => null,
    };

    private static (RowShape Rows, ITypeSymbol? Row)? QueryShape(ITypeSymbol? type, ReturnWrapper wrapper)
    {
        switch (type)
        {
            case null:
            // A list without rows is empty, never null.
            case { NullableAnnotation: NullableAnnotation.Annotated } when IsList(type):
                return null;
            case IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte } array:
                return (RowShape.Array, array.ElementType);
            case INamedTypeSymbol { TypeArguments.Length: 1 } generic when generic.Is(Collections, "List"):
                return (RowShape.List, generic.TypeArguments[0]);
            case INamedTypeSymbol { TypeArguments.Length: 1 } generic when generic.Is(Collections, "IReadOnlyList"):
                return (RowShape.ReadOnlyList, generic.TypeArguments[0]);
            case INamedTypeSymbol { TypeArguments.Length: 1 } generic when generic.Is("DblinkGen", "DblinkFanOutResult"):
                return (RowShape.FanOutResult, generic.TypeArguments[0]);
            case INamedTypeSymbol { TypeArguments.Length: 1 } generic when generic.Is(Collections, "IAsyncEnumerable"):
                return wrapper == ReturnWrapper.None ? (RowShape.AsyncStream, generic.TypeArguments[0]) : null;
            case INamedTypeSymbol { TypeArguments.Length: 1 } generic when generic.Is(Collections, "IEnumerable"):
                return wrapper == ReturnWrapper.None ? (RowShape.Stream, generic.TypeArguments[0]) : null;
            case { TypeKind: TypeKind.Error or TypeKind.TypeParameter or TypeKind.Pointer or TypeKind.Dynamic or TypeKind.Interface }:
                return null;
            // Those of the types that hold values are scalars.
            case not null when RowTypeParser.IsCollection(type) && !RowTypeParser.IsScalar(KnownTypes.Underlying(type)):
                return null;
            default:
                return (IsAtMostOne(type) ? RowShape.SingleOrDefault : RowShape.Single, type);
        }
    }

    private static bool IsList(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte } || type.Is(Collections, "List") || type.Is(Collections, "IReadOnlyList") || type.Is("DblinkGen", "DblinkFanOutResult");

    private static bool IsAtMostOne(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ReturnWrapper WrapperOf(ITypeSymbol type) =>
        type.Is("System.Threading.Tasks", "Task") ? ReturnWrapper.Task
        : type.Is("System.Threading.Tasks", "ValueTask") ? ReturnWrapper.ValueTask
        : ReturnWrapper.None;

    private static ITypeSymbol? Argument(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : null;
}
