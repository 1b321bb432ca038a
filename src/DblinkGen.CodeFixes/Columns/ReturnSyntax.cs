using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Return types as they are written.</summary>
internal static class ReturnSyntax
{
    /// <summary>Where the type of a row stands.</summary>
    public static TypeSyntax? Row(TypeSyntax type, ReturnShape shape)
    {
        if (shape.Wrapper != ReturnWrapper.None)
            type = Argument(type) ?? type;
        return shape.Rows switch
        {
            RowShape.Single or RowShape.SingleOrDefault => type,
            RowShape.Array => (type as ArrayTypeSyntax)?.ElementType,
            _ => Argument(type),
        };
    }

    /// <summary>The name without its namespace, where it has one.</summary>
    public static SimpleNameSyntax? Name(TypeSyntax? type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        NullableTypeSyntax nullable => Name(nullable.ElementType),
        SimpleNameSyntax simple => simple,
        _ => null,
    };

    public static TypeSyntax? Argument(TypeSyntax type) => Name(type) is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } ? argument : null;
}
