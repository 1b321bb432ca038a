using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DblinkGen.CodeFixes.Completion;

/// <summary>The SQL of an attribute up to a character of the source, which it includes, and the method that it belongs to.</summary>
internal sealed record SqlBefore(IMethodSymbol Method, AttributeData Attribute, string Text)
{
    /// <summary>Whether a name that follows is a placeholder's. It is not in strings, comments and quoted names, nor after an operator such as <c>&lt;@</c>.</summary>
    public bool OpensPlaceholder => SqlLexer.Read(Text + "x").Tokens is [.., { Kind: SqlTokenKind.Placeholder, Length: 2 }];

    public static async Task<SqlBefore?> FindAsync(Document document, int last, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var argument = root?.FindToken(last).Parent?.FirstAncestorOrSelf<AttributeArgumentSyntax>();
        if (argument?.Parent?.Parent is not AttributeSyntax attribute || attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration)
            return null;

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol method
            && IsSql(model.GetOperation(attribute, cancellationToken), argument)
            && ConstantText.UpTo(last, argument.Expression, model) is { } text
            ? new SqlBefore(method, method.GetAttributes().First(a => a.ApplicationSyntaxReference?.Span == attribute.Span), text)
            : null;
    }

    private static bool IsSql(IOperation? attribute, AttributeArgumentSyntax argument) =>
        attribute is IAttributeOperation { Operation: IObjectCreationOperation created }
        && created.Constructor?.ContainingNamespace is { Name: "DblinkGen", ContainingNamespace.IsGlobalNamespace: true }
        && created.Arguments.Any(a => a.Parameter?.Name == "sql" && a.Syntax == argument);
}
