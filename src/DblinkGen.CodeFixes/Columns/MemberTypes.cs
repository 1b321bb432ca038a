using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>The C# types that columns and parameters are declared for.</summary>
internal static class MemberTypes
{
    public static PostgresType? Natural(RowMember member) => Natural(member.Type);

    public static PostgresType? Natural(ITypeSymbol type) =>
        EnumParser.IsEnum(type) ? EnumParser.DefaultType(type) : ScalarType.DefaultFor(KnownTypes.TableName(type));

    /// <summary>The type of what a <c>[DblinkColumn]</c> or <c>[DblinkParameter]</c> stands on, or names in the row type.</summary>
    public static ITypeSymbol? DeclaredBy(AttributeSyntax attribute, FaultSite site)
    {
        var owner = attribute.Parent?.Parent;
        if (owner is MethodDeclarationSyntax)
            return OfColumn(attribute, site.Method);
        var symbol = owner switch
        {
            FieldDeclarationSyntax field => site.Model.GetDeclaredSymbol(field.Declaration.Variables[0]),
            null => null,
            _ => site.Model.GetDeclaredSymbol(owner),
        };
        return symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
    }

    private static ITypeSymbol? OfColumn(AttributeSyntax attribute, DeclaredMethod? method)
    {
        if (method?.Row is not { } row)
            return null;
        var column = method.Attributes.Columns.Find(c => c.ApplicationSyntaxReference?.Span == attribute.Span)?.Text(0) ?? "";
        return row.Kind == RowKind.Scalar ? row.Members[0].Type : ColumnParser.MemberFor(column, row.Members)?.Type;
    }
}
