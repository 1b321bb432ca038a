using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.CodeFixes.Editing;

/// <summary>A method with SQL, as the generator reads it.</summary>
internal sealed class DeclaredMethod
{
    private DeclaredMethod(Document document, MethodDeclarationSyntax syntax, IMethodSymbol symbol, MethodAttributes attributes, AttributeData attribute)
    {
        (Document, Syntax, Symbol, Attributes) = (document, syntax, symbol, attributes);
        Attribute = (AttributeSyntax)attribute.ApplicationSyntaxReference!.GetSyntax();
        Statement = SqlStatement.Parse(attribute.Text(0) ?? "");
    }

    public Document Document { get; }

    public MethodDeclarationSyntax Syntax { get; }

    public IMethodSymbol Symbol { get; }

    public MethodAttributes Attributes { get; }

    /// <summary>The one with the SQL.</summary>
    public AttributeSyntax Attribute { get; }

    public SqlStatement Statement { get; }

    public SqlSyntax StatementSyntax => field ??= SqlSyntax.Of(Statement, SqlTexts.RowSources(Attributes));

    public bool IsCommand => Attributes is { Query: null, LocalQuery: null };

    /// <summary>The parameters that are sent, with their names.</summary>
    public EquatableArray<string> ParameterNames =>
        new ParameterParser(new EnumParser(), new FaultSink(null)).Parse(Symbol).ConvertAll(p => p.Name).ToEquatableArray();

    /// <summary>Whether a base type or an interface says what the method takes and returns.</summary>
    public bool IsInherited => Symbol.IsOverride || Symbol.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(Symbol.Name))
        .Any(m => SymbolEqualityComparer.Default.Equals(Symbol.ContainingType.FindImplementationForInterfaceMember(m), Symbol));

    public AttributeSyntax[] Columns =>
        [.. Attributes.Columns.Select(c => c.ApplicationSyntaxReference?.GetSyntax()).OfType<AttributeSyntax>().OrderBy(a => a.SpanStart)];

    /// <summary>The type of a row and how rows are returned; null for a command and for what cannot be returned.</summary>
    public (ReturnShape Shape, ITypeSymbol Row)? Returned =>
        ReturnShapeParser.Parse(Symbol, isCommand: false, new FaultSink(null)) is { Row: { } row } returned ? (returned.Shape, row) : null;

    /// <summary>What a row is read into; null where no row can be made.</summary>
    public (RowKind Kind, List<RowMember> Members)? Row => Returned is { } returned ? RowTypeParser.Parse(returned.Row, Symbol, new FaultSink(null), Symbol.ReturnType()) : null;

    /// <param name="takesLocal">Whether it may have a local statement, too.</param>
    public static DeclaredMethod? Of(Document document, MethodDeclarationSyntax? syntax, SemanticModel model, bool takesLocal = false)
    {
        if (syntax is null || model.GetDeclaredSymbol(syntax) is not IMethodSymbol symbol)
            return null;
        var attributes = MethodAttributes.Of(symbol);
        var attribute = attributes.Query ?? attributes.Command ?? (takesLocal ? attributes.LocalQuery ?? attributes.LocalCommand : null);
        return attribute?.ApplicationSyntaxReference?.SyntaxTree == syntax.SyntaxTree ? new DeclaredMethod(document, syntax, symbol, attributes, attribute) : null;
    }

    /// <summary>What the generator makes of it; null for a wrong declaration.</summary>
    public MethodBody? Parse() => MethodParser.Parse(Symbol, Syntax, new FaultSink(null))?.Body;

    /// <summary>Where a stretch of the SQL is written; null where no literal shows it as it is.</summary>
    public TextSpan? Place(int start, int length) => LiteralText.Place(Sql, start, length)?.SourceSpan;

    /// <summary>How a text must be spelled inside the literal of the SQL; null where it cannot stand there.</summary>
    public string? Spell(string text) => SqlLiteral.Spell(Sql, text);

    private ExpressionSyntax? Sql
    {
        get
        {
            var arguments = Attribute.ArgumentList?.Arguments.Where(a => a.NameEquals is null).ToList();
            return (arguments?.Find(a => a.NameColon?.Name.Identifier.ValueText == "sql") ?? arguments?.FirstOrDefault())?.Expression;
        }
    }
}
