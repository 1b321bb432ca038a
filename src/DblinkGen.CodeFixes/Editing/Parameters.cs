using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>Adds to a list of parameters, on a line of its own where the others are.</summary>
internal static class Parameters
{
    public static void Append(Edits edits, FaultSite site, MethodDeclarationSyntax method, string parameters)
    {
        var list = method.ParameterList.Parameters;
        var last = list.LastOrDefault();
        if (last is null)
            edits.Insert(site.Document, method.ParameterList.CloseParenToken.SpanStart, parameters);
        else
            edits.Insert(site.Document, last.Span.End, "," + (site.Text.BeginsLine(last.SpanStart) ? site.Text.NewLineAt(last.SpanStart) : " ") + parameters);
    }

    /// <summary>Before the first one that may be left out, for no required one can follow it.</summary>
    public static void AppendRequired(Edits edits, FaultSite site, MethodDeclarationSyntax method, string parameters)
    {
        var optional = method.ParameterList.Parameters.FirstOrDefault(p => p.Default is not null || p.Modifiers.Any(SyntaxKind.ParamsKeyword));
        // By custom the token is the last one, whether or not it may be left out.
        optional ??= method.ParameterList.Parameters.LastOrDefault(p => p.Type is IdentifierNameSyntax { Identifier.ValueText: "CancellationToken" });
        if (optional is null)
            Append(edits, site, method, parameters);
        else
            edits.Insert(site.Document, optional.SpanStart, parameters + "," + (site.Text.BeginsLine(optional.SpanStart) ? site.Text.NewLineAt(optional.SpanStart) : " "));
    }
}
