using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>
/// Offers the known type that a name is near to. It is no fix: any name may be that of a user's type, so nothing is reported.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SuggestType)), Shared]
public sealed class SuggestType : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Token.Value: string spelling, Parent: AttributeArgumentSyntax argument } literal
            || argument.FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { } arguments } attribute
            || !PostgresType.TryParse(spelling, out var type, out _) || type is { IsKnown: true } or { Schema: not null })
        {
            return;
        }

        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var near = TypeSpelling.Near(spelling).FirstOrDefault(s => s is not null && PostgresType.TryParse(s, out var known, out _) && known.IsKnown);
        if (near is null || !IsType(argument, arguments.Arguments.IndexOf(argument), model?.GetTypeInfo(attribute, context.CancellationToken).Type))
            return;
        var edits = new Edits();
        edits.Replace(context.Document, literal, near);
        context.RegisterRefactoring(CodeAction.Create(
            $"Change the type to '{near}'", c => edits.ApplyAsync(context.Document.Project.Solution, c), nameof(SuggestType)));
    }

    private static bool IsType(AttributeArgumentSyntax argument, int index, ITypeSymbol? attribute)
    {
        var isSecond = argument.NameColon?.Name.Identifier.ValueText is { } name ? name == "type" : index == 1;
        return attribute.Is("DblinkGen", "DblinkParameterAttribute") || (isSecond && attribute.Is("DblinkGen", "DblinkColumnAttribute"));
    }
}
