using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Replaces a type by the nearest that PostgreSQL knows, or by the one that the C# type has by default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectType)), Shared]
public sealed class CorrectType : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1006", "DBL1014"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { Token.Value: string text } literal
            || literal.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        // A type in the list of a row source's columns.
        var place = site.Diagnostic.Location.SourceSpan;
        var isPart = place != literal.Span;
        var spelling = isPart ? literal.SyntaxTree.GetText().ToString(place) : text;
        if (site.Diagnostic.Id == "DBL1014" && SwapNameAndType.IsSwapped(attribute, isPart ? text : null, spelling))
            return null;
        var member = MemberTypes.DeclaredBy(attribute, site);
        var natural = member is null ? null : MemberTypes.Natural(member)?.Sql;
        if (TypeSpelling.Near(spelling).Append(natural).FirstOrDefault(c => c is not null && IsRight(c, member)) is not { } type)
            return null;

        var edits = new Edits();
        if (isPart)
            edits.Replace(site.Document, place, type);
        else
            edits.Replace(site.Document, literal, type);
        return new Proposal($"Change the type to '{type}'", edits);
    }

    private static bool IsRight(string spelling, ITypeSymbol? member)
    {
        if (!PostgresType.TryParse(spelling, out var type, out _) || !type.IsKnown)
            return false;
        var fit = member is null ? TypeFit.Unknown
            : EnumParser.IsEnum(member) ? EnumParser.Fit(member, type)
            : ScalarType.Fit(type, KnownTypes.TableName(member));
        return fit is TypeFit.Unknown or TypeFit.Compatible;
    }
}
