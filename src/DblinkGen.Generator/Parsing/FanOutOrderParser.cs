using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The columns that the rows of several servers are merged by, each with the member that holds it.</summary>
internal static class FanOutOrderParser
{
    /// <summary>The types whose values C# and PostgreSQL order alike, but for NaN, which the runtime sees to.</summary>
    private static readonly HashSet<string> Ordered =
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "System.Numerics.BigInteger",
        "System.Guid", "System.DateOnly", "System.TimeOnly", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan",
    ];

    public static EquatableArray<FanOutKeyModel> Parse(
        FanOutDeclaration? fanOut, SqlSyntax? syntax, ITypeSymbol? rowType, List<OrderColumn> columns, FaultSink faults)
    {
        if (fanOut?.OrderBy is not { } text || rowType is null)
            return [];
        var order = FanOutOrderText.Parse(text, out var wrong);
        if (wrong is { } token)
        {
            faults.Add(FanOutRules.OrderColumn, fanOut.Attribute.Argument("OrderBy", text, token), $"\"{text}\" is not a list of columns such as created_at DESC, id NULLS FIRST");
            return [];
        }

        if (syntax is not null && SortOrder.IsMissing(syntax))
            faults.Add(FanOutRules.NoOrderBy, fanOut.Attribute.Argument("OrderBy", text, order[0].Place), text);
        // One that is not there is reported as such.
        else if (faults.IsHeard && syntax is not null && order.TrueForAll(o => Find(o.Column, isFirst: o.Column == order[0].Column, columns, syntax) is not null) && SortOrder.Difference(syntax, order.ConvertAll(o => (o.Column, o.IsDescending, o.HasNullsFirst))) is { } difference)
            faults.Add(FanOutRules.OrderDiffers, fanOut.Attribute.Argument("OrderBy", text, order[difference.Key].Place), difference.How);
        var keys = new List<FanOutKeyModel>();
        foreach (var (column, isDescending, hasNullsFirst, span) in order)
        {
            var place = fanOut.Attribute.Argument("OrderBy", text, span);
            if (Find(column, isFirst: keys.Count == 0, columns, syntax) is not { } found)
                faults.Add(FanOutRules.OrderColumn, place, Missing(column, columns, syntax));
            else if (KindOf(found) is not { } kind)
                faults.Add(FanOutRules.OrderType, place, column, found.Type.Sql, found.Member.Type.ToDisplayString(KnownTypes.Short));
            else if (Expression(found.Member, rowType) is not { } expression)
                faults.Add(FanOutRules.OrderColumn, place, $"\"{column}\" has no property or field in '{rowType.ToDisplayString(KnownTypes.Short)}' that it can be read from");
            else
                keys.Add(new FanOutKeyModel(column, kind, expression, isDescending, hasNullsFirst && kind != "Value"));
        }

        return keys.ToEquatableArray();
    }

    /// <summary>The only column of a method that returns values goes by the name that the SQL gives it, too. If only the remote knows that name, it is the one of OrderBy.</summary>
    private static OrderColumn? Find(string name, bool isFirst, List<OrderColumn> columns, SqlSyntax? syntax) =>
        columns.Find(c => c.Name == name)
        ?? (columns is [{ Member.Symbol: IMethodSymbol } only] && (Output(syntax) is { } output ? output == name : isFirst && IsUnnamed(only)) ? only : null);

    private static string Missing(string name, List<OrderColumn> columns, SqlSyntax? syntax) =>
        columns is not [{ Member.Symbol: IMethodSymbol } only] || !IsUnnamed(only) ? $"\"{name}\" is not among the columns {string.Join(", ", columns.Select(c => c.Name))}"
        : Output(syntax) is { } output ? $"\"{name}\" is not the column of the values, which the SQL calls \"{output}\""
        : "the rows are single values, which have one column; name only that";

    /// <summary>The name of the only column; null where the text does not tell.</summary>
    private static string? Output(SqlSyntax? syntax) => syntax?.SelectList is { IsComplete: true, Columns: [var output] } ? output.Name : null;

    private static bool IsUnnamed(OrderColumn value) => MethodAttributes.Find(value.Member.Symbol, "DblinkColumnAttribute") is null;

    private static string? KindOf(OrderColumn column)
    {
        if (!column.Type.IsKnown || column.Type.IsArray)
            return null;
        var csharp = CSharpTypeName.Parse(KnownTypes.TableName(column.Member.Type)).Element;
        if (csharp == "string")
            return column.Type.Name is "text" or "varchar" or "name" ? "Text" : null;
        // timetz is ordered by its zone as well.
        if (!Ordered.Contains(csharp) || column.Type.Name == "timetz")
            return null;
        return KnownTypes.IsNullable(column.Member.Type) ? "NullableValue" : "Value";
    }

    private static string? Expression(RowMember member, ITypeSymbol rowType)
    {
        if (member.Symbol is IMethodSymbol && !rowType.IsTupleType && !KnownTypes.Underlying(rowType).IsTupleType)
            return "row";
        var row = rowType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? "row!.Value"
            : rowType is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "row!"
            : "row";
        if (KnownTypes.Underlying(rowType).IsTupleType)
            return $"{row}.{KnownTypes.Escape(member.Name)}";
        for (var type = KnownTypes.Underlying(rowType); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member.Name).Any(IsReadable))
                return $"{row}.{KnownTypes.Escape(member.Name)}";
        }

        return null;
    }

    private static bool IsReadable(ISymbol member) => member is IFieldSymbol or IPropertySymbol { GetMethod.DeclaredAccessibility: not Accessibility.Private }
        && !MemberFinder.IsForbidden(member) && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };
}

/// <summary>A column of the result, for the rows of several servers to be merged by.</summary>
internal sealed record OrderColumn(string Name, PostgresType Type, RowMember Member);
