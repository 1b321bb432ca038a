using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>The literal that a fault is shown in: the SQL of a query, a command, a local statement or a row source.</summary>
internal sealed class SqlText
{
    private readonly LiteralExpressionSyntax _literal;
    private readonly bool _isRowSource;

    private SqlText(LiteralExpressionSyntax literal, IMethodSymbol method)
    {
        (_literal, Method, Attributes) = (literal, method, MethodAttributes.Of(method));
        var attribute = literal.FirstAncestorOrSelf<AttributeSyntax>();
        _isRowSource = Attributes.RowSources.Exists(s => s.ApplicationSyntaxReference is { } source && source.SyntaxTree == literal.SyntaxTree && source.Span == attribute?.Span);
        Statement = SqlStatement.Parse((string)literal.Token.Value!);
        Parameters = [.. new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(method).Select(p => (p.Name, p.Type))];
    }

    public IMethodSymbol Method { get; }

    public MethodAttributes Attributes { get; }

    public SqlStatement Statement { get; }

    public SqlSyntax Syntax => field ??= Read();

    /// <summary>The names that stand for tables in it.</summary>
    public HashSet<string> Tables => _isRowSource ? [] : SqlTexts.RowSources(Attributes);

    /// <summary>Whether the literal is all of the SQL, and not a part of it that is joined with others.</summary>
    public bool IsWhole => _literal.Parent is AttributeArgumentSyntax { NameEquals: null };

    /// <summary>Those that are sent.</summary>
    public (string Name, string Type)[] Parameters { get; }

    public static SqlText? At(FaultSite site)
    {
        var literal = site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>();
        var syntax = literal?.FirstAncestorOrSelf<MethodDeclarationSyntax>();
        return literal?.Token.Value is string && syntax is not null && site.Model.GetDeclaredSymbol(syntax) is IMethodSymbol method ? new SqlText(literal, method) : null;
    }

    public TextSpan? Place(SqlSpan span) => LiteralText.Place(_literal, span.Start, span.Length)?.SourceSpan;

    private SqlSyntax Read()
    {
        var syntax = SqlSyntax.Of(Statement, Tables);
        if (!_isRowSource)
            syntax.SourceColumns = RowSourceParser.ColumnsOf(Method, Attributes);
        return syntax;
    }

    /// <summary>Writes the placeholder of a parameter in the place of a stretch; false where that cannot be done, or would compare with a whole array.</summary>
    /// <param name="written">What is written.</param>
    public bool ReplaceByParameter(Edits edits, FaultSite site, SqlSpan span, string name, out string written)
    {
        var isArray = Parameters.FirstOrDefault(p => p.Name == name).Type?.EndsWith("[]", StringComparison.Ordinal) is true;
        var edit = isArray ? ArrayPlaceholder.Write(Statement.Tokens, span, name) : new TextEdit(span, "@" + name);
        written = edit?.Text ?? "";
        return edit is { } change && Replace(edits, site, change.Place, change.Text);
    }

    /// <summary>Writes another text in the place of a stretch, or behind the character before an empty one; false where that cannot be done.</summary>
    public bool Replace(Edits edits, FaultSite site, SqlSpan span, string text)
    {
        var isInsertion = span.Length == 0;
        if (Place(isInsertion ? new SqlSpan(span.Start - 1, 1) : span) is not { } place || SqlLiteral.Spell(_literal, text) is not { } spelled)
            return false;
        edits.Replace(site.Document, isInsertion ? new TextSpan(place.End, 0) : place, spelled);
        return true;
    }
}
