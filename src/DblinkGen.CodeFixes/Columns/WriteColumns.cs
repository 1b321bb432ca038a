using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Writes out the columns that a query without <c>[DblinkColumn]</c> derives from its row type.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(WriteColumns)), Shared]
public sealed class WriteColumns : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var syntax = root?.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>();
        if (syntax is null || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        if (DeclaredMethod.Of(context.Document, syntax, model) is not { IsCommand: false, Attributes.Columns.Count: 0 } method || method.Parse() is not { } body)
            return;

        var edits = new Edits();
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        ColumnText.Append(edits, method, text, body.Statement.Columns.Select(c => (c.Name, (string?)c.Type)));
        context.RegisterRefactoring(CodeAction.Create(
            "Write the columns out", c => edits.ApplyAsync(context.Document.Project.Solution, c), nameof(WriteColumns)));
    }
}
