using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Declarations;

/// <summary>Replaces a return type by the supported one that is nearest to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectReturnType)), Shared]
public sealed class CorrectReturnType : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL0005"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { IsInherited: false } method || site.Model.GetTypeInfo(method.Syntax.ReturnType).Type is IErrorTypeSymbol)
            return null;

        var edits = new Edits();
        var proposed = method.IsCommand ? Count(method) : Query(method, site.Model);
        if (proposed is null || proposed == method.Syntax.ReturnType.ToString())
            return null;
        edits.Replace(site.Document, method.Syntax.ReturnType.Span, proposed);
        // A stream without a token would be the next thing to be told.
        var isStream = proposed.Contains("IAsyncEnumerable<");
        if (isStream && !method.Symbol.Parameters.Any(p => KnownTypes.IsCancellationToken(p.Type)) && !AddCancellationToken.Append(edits, site, method.Syntax))
            return null;
        return new Proposal($"Return {proposed}", edits);
    }

    private static string Count(DeclaredMethod method)
    {
        var type = method.Syntax.ReturnType;
        return ReturnSyntax.Name(type)?.Identifier.ValueText is "Task" or "ValueTask" && ReturnSyntax.Argument(type) is { } argument ? Replace(type, argument, "int") : "int";
    }

    private static string? Query(DeclaredMethod method, SemanticModel model)
    {
        var type = method.Syntax.ReturnType;
        if (type is RefTypeSyntax reference)
            return reference.Type.ToString();

        var isAwaited = ReturnSyntax.Name(type)?.Identifier.ValueText is "Task" or "ValueTask";
        var rows = isAwaited ? ReturnSyntax.Argument(type) : type;
        if (rows is null || method.Symbol.ReturnsVoid)
            return ListReturn.Of(method, model);
        // A list without rows is empty, never null.
        var list = rows is NullableTypeSyntax nullable ? nullable.ElementType : rows;
        if (model.GetTypeInfo(list).Type is not { } symbol)
            return null;
        if (isAwaited && symbol.Is("System.Collections.Generic", "IAsyncEnumerable"))
            return list.ToString();
        return List(list, symbol) is { } corrected ? Replace(type, rows, corrected) : null;
    }

    private static string? List(TypeSyntax type, ITypeSymbol symbol)
    {
        if (symbol is IArrayTypeSymbol { Rank: 1 } || symbol.Is("System.Collections.Generic", "List") || symbol.Is("System.Collections.Generic", "IReadOnlyList"))
            return type.ToString();
        if (ReturnSyntax.Name(type) is not GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 } name)
            return null;
        return name.Identifier.ValueText switch
        {
            "IList" or "ICollection" => Rename(type, name, "List"),
            "IEnumerable" or "IReadOnlyCollection" => Rename(type, name, "IReadOnlyList"),
            _ => null,
        };
    }

    private static string Rename(TypeSyntax type, GenericNameSyntax name, string to) => Replace(type, name, to + name.TypeArgumentList);

    private static string Replace(TypeSyntax type, TypeSyntax part, string text)
    {
        var written = type.ToString();
        return written.Substring(0, part.SpanStart - type.SpanStart) + text + written.Substring(part.Span.End - type.SpanStart);
    }
}
