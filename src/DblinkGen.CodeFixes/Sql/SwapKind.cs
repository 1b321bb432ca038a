using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Makes a query of a command whose SQL returns rows, and a command of a query whose SQL returns none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapKind)), Shared]
public sealed class SwapKind : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2009", "DBL2010"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.AnyMethod is not { } method || Name(method.Attribute.Name) is not { } name)
            return null;

        var kind = $"Dblink{(method.Attributes is { Query: null, Command: null } ? "Local" : "")}{(method.IsCommand ? "Query" : "Command")}";
        var edits = new Edits();
        edits.Replace(site.Document, name.Span, kind);
        var returned = method.IsCommand ? QueryReturn(method, site.Model) : CommandReturn(method, site.Model);
        var isOther = returned != method.Syntax.ReturnType.ToString();
        if (returned is null || (isOther && method.IsInherited))
            return null;
        if (isOther)
            edits.Replace(site.Document, method.Syntax.ReturnType.Span, returned);
        if (!method.IsCommand)
            RemoveWhatRowsNeed(edits, method);
        return new Proposal($"Use [{kind}]", edits);
    }

    /// <summary>Null for an alias of the attribute.</summary>
    private static SyntaxToken? Name(NameSyntax name)
    {
        var simple = name is QualifiedNameSyntax qualified ? qualified.Right : name as SimpleNameSyntax;
        return simple?.Identifier.ValueText is "DblinkQuery" or "DblinkCommand" or "DblinkQueryAttribute" or "DblinkCommandAttribute"
            or "DblinkLocalQuery" or "DblinkLocalCommand" or "DblinkLocalQueryAttribute" or "DblinkLocalCommandAttribute" ? simple.Identifier : null;
    }

    private static string? CommandReturn(DeclaredMethod method, SemanticModel model)
    {
        if (method.Returned is not { } returned)
            return null;
        if (IsCount(returned))
            return method.Syntax.ReturnType.ToString();
        var wrapper = returned.Shape.Rows == RowShape.AsyncStream ? ReturnWrapper.Task : returned.Shape.Wrapper;
        return wrapper == ReturnWrapper.None ? "int" : model.Shorten(method.Syntax.ReturnType.SpanStart, $"System.Threading.Tasks.{wrapper}<int>");
    }

    /// <summary>A count would be read as a value of the only row.</summary>
    private static string? QueryReturn(DeclaredMethod method, SemanticModel model) =>
        method.Returned is { } returned && !IsCount(returned) ? method.Syntax.ReturnType.ToString() : ListReturn.Of(method, model);

    private static bool IsCount((ReturnShape Shape, ITypeSymbol Row) returned) =>
        returned.Shape.Rows == RowShape.Single && returned.Row.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static void RemoveWhatRowsNeed(Edits edits, DeclaredMethod method)
    {
        edits.Remove(method.Document, method.Columns);
        var arguments = method.Attribute.ArgumentList!.Arguments;
        edits.RemoveItems(method.Document, arguments, [.. arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText is "Match" or "FetchSize")]);
    }
}
