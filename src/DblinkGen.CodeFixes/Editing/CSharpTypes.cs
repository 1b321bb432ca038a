using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>C# types as a developer would write them at a place.</summary>
internal static class CSharpTypes
{
    /// <param name="qualified">As the type tables have it: <c>System.Guid</c>.</param>
    public static string Shorten(this SemanticModel model, int position, string qualified)
    {
        var type = model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(qualified), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return type is null or { TypeKind: TypeKind.Error } ? "global::" + qualified : type.ToMinimalDisplayString(model, position);
    }

    /// <summary>The natural C# type of a PostgreSQL type; text, which every value can be read as, for a user's type.</summary>
    public static string Natural(this SemanticModel model, int position, PostgresType type) =>
        (ScalarType.Proposal(type) is { } proposal ? model.Shorten(position, proposal) : "string") + (type.IsArray ? "[]" : "");

    /// <summary>A name as it must stand in code; null for what can be none.</summary>
    public static string? Identifier(string name) => !SyntaxFacts.IsValidIdentifier(name) ? null
        : SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name
        : "@" + name;
}
