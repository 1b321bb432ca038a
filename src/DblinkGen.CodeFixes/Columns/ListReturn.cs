using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>What a method that returns nothing, or the count of a command, returns once it is to return rows: a list, as awaitable as before.</summary>
internal static class ListReturn
{
    public static string? Of(DeclaredMethod method, SemanticModel model)
    {
        var type = method.Symbol.ReturnType;
        var wrapper = type.Is("System.Threading.Tasks", "Task") ? "Task" : type.Is("System.Threading.Tasks", "ValueTask") ? "ValueTask" : null;
        var count = type is INamedTypeSymbol { TypeArguments: [var awaited] } ? awaited : wrapper is null ? type : null;
        var isCount = method.IsCommand && count?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        if (!isCount && (wrapper is null ? !method.Symbol.ReturnsVoid : type is INamedTypeSymbol { Arity: > 0 }))
            return null;
        if (RowGuess.Of(method, model) is not { } row)
            return null;
        var list = $"System.Collections.Generic.List<{row}>";
        return model.Shorten(method.Syntax.ReturnType.SpanStart, wrapper is null ? list : $"System.Threading.Tasks.{wrapper}<{list}>");
    }
}
