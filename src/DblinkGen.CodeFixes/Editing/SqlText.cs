using System;
using System.Linq;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>The literal that a fault is shown in: the SQL of a query, a command, a local statement or a row source.</summary>
internal sealed class SqlText
{
    private readonly LiteralExpressionSyntax _literal;

    private SqlText(LiteralExpressionSyntax literal, IMethodSymbol method)
    {
        (_literal, Method, Attributes) = (literal, method, MethodAttributes.Of(method));
        Statement = SqlStatement.Parse((string)literal.Token.Value!);
        Parameters = [.. new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(method).Select(p => (p.Name, p.Type))];
    }

    public IMethodSymbol Method { get; }

    public MethodAttributes Attributes { get; }

    public SqlStatement Statement { get; }

    /// <summary>Those that are sent.</summary>
    public (string Name, string Type)[] Parameters { get; }

    public static SqlText? At(FaultSite site)
    {
        var literal = site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>();
        var syntax = literal?.FirstAncestorOrSelf<MethodDeclarationSyntax>();
        return literal?.Token.Value is string && syntax is not null && site.Model.GetDeclaredSymbol(syntax) is IMethodSymbol method ? new SqlText(literal, method) : null;
    }

    public TextSpan? Place(SqlSpan span) => LiteralText.Place(_literal, span.Start, span.Length)?.SourceSpan;

    /// <summary>Writes the placeholder of a parameter in the place of a stretch; false where that cannot be done, or would compare with a whole array.</summary>
    /// <param name="written">What is written.</param>
    public bool ReplaceByParameter(Edits edits, FaultSite site, SqlSpan span, string name, out string written)
    {
        var isArray = Parameters.FirstOrDefault(p => p.Name == name).Type?.EndsWith("[]", StringComparison.Ordinal) is true;
        var edit = isArray ? ArrayPlaceholder.Write(Statement.Tokens, span, name) : new TextEdit(span, "@" + name);
        written = edit?.Text ?? "";
        return edit is { } change && Replace(edits, site, change.Place, change.Text);
    }

    /// <summary>Writes another text in the place of a stretch; false where that cannot be done.</summary>
    public bool Replace(Edits edits, FaultSite site, SqlSpan span, string text)
    {
        if (Place(span) is not { } place || SqlLiteral.Spell(_literal, text) is not { } spelled)
            return false;
        edits.Replace(site.Document, place, spelled);
        return true;
    }
}
