using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes the statement that dblink is given in the place of its call, and the types of the column definition list where the row type does not say them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnpackDblink)), Shared]
public sealed class UnpackDblink : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2005", "DBL2024"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { } sql || PastedDblink.Read(sql.Statement) is not { } pasted || !IsOwnLink(site, sql, pasted.Link))
            return null;
        var edits = new Edits();
        if (!sql.Replace(edits, site, new SqlSpan(0, sql.Statement.Sql.Length), pasted.Sql) || !AddColumns(edits, site, sql, pasted))
            return null;
        return new Proposal("Write only the statement that dblink is given", edits);
    }

    /// <summary>Another link could lead on from the remote.</summary>
    private static bool IsOwnLink(FaultSite site, SqlText sql, string? link)
    {
        if (link is null)
            return true;
        var source = sql.Attributes.RowSources.Find(s => s.ApplicationSyntaxReference?.Span.Contains(site.Span) is true);
        var server = source?.Named("Server") as string ?? sql.Attributes.Server?.Text(0);
        return link == server || link == (source?.Named("Connection") ?? sql.Attributes.Server?.Named("Connection")) as string;
    }

    /// <returns>False where the columns do not go into the row.</returns>
    private static bool AddColumns(Edits edits, FaultSite site, SqlText sql, PastedDblink pasted)
    {
        // A row source and a declared list say the types.
        if (site.Method is not { } method)
            return sql.Attributes.RowSources.Count > 0;
        if (method.IsCommand)
            return pasted.Columns.Count == 0;
        if (pasted.Columns.Count == 0 || method.Row is not { } row)
            return false;
        if (method.Columns.Length > 0)
            return true;
        var read = pasted.Columns.Select(c => (Column: c, Member: MemberOf(row, c.Name))).Where(c => c.Member is not null).ToList();
        if (read.TrueForAll(c => c.Member!.Declaration?.Text(1) is not null || MemberTypes.Natural(c.Member)?.Sql == c.Column.Type.Sql))
            return true;
        if (read.Exists(c => FitOf(c.Column.Type, c.Member!.Type) is TypeFit.Narrowing or TypeFit.Incompatible))
            return false;
        ColumnText.Append(edits, method, site.Text, read.Select(c => (c.Column.Name, (string?)c.Column.Type.Sql)));
        return true;
    }

    private static RowMember? MemberOf((RowKind Kind, List<RowMember> Members) row, string column) =>
        row.Kind == RowKind.Scalar ? row.Members[0] : ColumnParser.MemberFor(column, row.Members);

    private static TypeFit FitOf(PostgresType type, ITypeSymbol member) =>
        EnumParser.IsEnum(member) ? EnumParser.Fit(member, type) : ScalarType.Fit(type, KnownTypes.TableName(member));
}
