using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Emission;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Corrects the name of a column: to that of the member that has none, or to that of the member it is on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameColumn)), Shared]
public sealed class RenameColumn : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL1002", "DBL1003"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { Token.Value: string name } literal || SwapNameAndType.IsMeant(site))
            return null;
        var meant = site.Diagnostic.Id == "DBL1002" ? OfMember(site, literal) : site.Method is { Row: { } row } method ? OfRow(method, row.Members, name) : null;
        if (meant is null)
            return null;
        var edits = new Edits();
        edits.Replace(site.Document, literal.Span, CSharpText.Literal(meant));
        return new Proposal($"Change the column to \"{meant}\"", edits);
    }

    /// <summary>The member that a column without one is meant for: one with a name like it, or the only one that is left.</summary>
    internal static string? OfRow(DeclaredMethod method, List<RowMember> members, string name)
    {
        var declared = method.Attributes.Columns.ConvertAll(c => c.Text(0) ?? "");
        var paired = declared.ConvertAll(c => ColumnParser.MemberFor(c, members));
        var free = members.Where(m => !paired.Contains(m) && !SelectedColumns.Lack(method, m.ColumnName)).ToList();
        var near = free.FindAll(m => EditDistance.Between(name, m.ColumnName) <= MostSlips(name));
        if (near.Count == 0 && paired.Count(m => m is null) == 1)
            near = free.FindAll(m => m.IsRequired);
        return near is [var meant] ? meant.ColumnName : null;
    }

    /// <summary>The name that the member itself has, where no other member has it.</summary>
    private static string? OfMember(FaultSite site, LiteralExpressionSyntax literal)
    {
        var owner = literal.FirstAncestorOrSelf<AttributeSyntax>()?.Parent?.Parent;
        if (owner is null or MethodDeclarationSyntax || (owner is FieldDeclarationSyntax field ? site.Model.GetDeclaredSymbol(field.Declaration.Variables[0]) : site.Model.GetDeclaredSymbol(owner)) is not { } member)
            return null;
        var name = PostgresIdentifier.SnakeCase(member.Name);
        var others = member.ContainingType.GetMembers().Where(m => m is IPropertySymbol or IFieldSymbol && m.Name != member.Name);
        return others.Any(m => ColumnOf(m) == name) ? null : name;
    }

    private static string ColumnOf(ISymbol member) => MethodAttributes.Find(member, "DblinkColumnAttribute")?.Text(0) ?? PostgresIdentifier.SnakeCase(member.Name);

    /// <summary>More slips make another word, and in a short name each does.</summary>
    private static int MostSlips(string name) => Math.Min(2, name.Length / 3);
}
