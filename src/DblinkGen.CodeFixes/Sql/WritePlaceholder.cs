using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes the placeholder of a parameter where the SQL means it and says something else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WritePlaceholder)), Shared]
public sealed class WritePlaceholder : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2004", "DBL2005", "DBL2021"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { } sql)
            return null;
        var names = sql.Parameters.Select(p => p.Name).ToList().ToEquatableArray();
        var use = ParameterUse.Of(sql.Method, sql.Attributes, names);
        return site.Diagnostic.Id switch
        {
            "DBL2004" => Rename(site, sql, use),
            "DBL2005" => Unhide(site, sql, use, names) ?? Respell(site, sql, use, names),
            _ => NameMember(site, sql, names),
        };
    }

    /// <summary>Everywhere in the text.</summary>
    private static Proposal? Rename(FaultSite site, SqlText sql, ParameterUse use)
    {
        var wrong = sql.Statement.Placeholders.FirstOrDefault(p => sql.Place(new SqlSpan(p.Start, p.Length)) == site.Span);
        if (wrong.Name is null || (use.MeantSource(wrong.Name) ?? use.Meant(wrong.Name) ?? use.Near(wrong.Name)) is not { } meant)
            return null;
        var edits = new Edits();
        var title = "";
        foreach (var placeholder in sql.Statement.Placeholders.Where(p => p.Name == wrong.Name))
        {
            if (TypographicCharacters.Around(sql.Statement.Sql, placeholder) is not { } place || !sql.ReplaceByParameter(edits, site, place, meant, out var text))
                return null;
            if (sql.Place(new SqlSpan(placeholder.Start, placeholder.Length)) == site.Span)
                title = "Write " + text;
        }

        return new Proposal(title, edits);
    }

    /// <summary>Each place that parameters without a placeholder are written in; all those of a parameter, or none.</summary>
    private static Proposal? Unhide(FaultSite site, SqlText sql, ParameterUse use, EquatableArray<string> names)
    {
        var edits = new Edits();
        string? title = null;
        foreach (var places in HiddenPlaceholder.FindAll(sql.Statement.Sql, names).Where(h => h.Kind != SqlTokenKind.Comment && !use.IsUsed(h.Name)).GroupBy(h => RemoteParameters.IndexOf(names, h.Name)))
        {
            var ofParameter = new Edits();
            var texts = places.Select(h => (h.Place, Text: Unhide(ofParameter, site, sql, h, names[places.Key]))).ToList();
            if (texts.Exists(t => t.Text is null))
                continue;
            edits.Merge(ofParameter);
            title ??= texts.Where(t => sql.Place(t.Place) == site.Span).Select(t => "Write " + t.Text).FirstOrDefault();
        }

        return title is null ? null : new Proposal(title, edits);
    }

    /// <returns>What is written; null where that is not known.</returns>
    private static string? Unhide(Edits edits, FaultSite site, SqlText sql, HiddenPlaceholder hidden, string name)
    {
        if (hidden.Rewrite(sql.Statement, sql.Parameters) is not { } written)
            return null;
        var text = written.Text;
        var isAlone = string.Equals(text, "@" + name, StringComparison.OrdinalIgnoreCase);
        return (isAlone ? sql.ReplaceByParameter(edits, site, written.Place, name, out text) : sql.Replace(edits, site, written.Place, text)) ? text : null;
    }

    /// <summary>Each parameter that is written as other libraries do, where that can mean nothing else.</summary>
    private static Proposal? Respell(FaultSite site, SqlText sql, ParameterUse use, EquatableArray<string> names)
    {
        var edits = new Edits();
        string? title = null;
        for (var i = 0; i < names.Count; i++)
        {
            var ofParameter = new Edits();
            var texts = (use.IsUsed(names[i]) ? [] : StrangePlaceholder.FindAll(sql.Statement.Tokens, names, i))
                .Select(s => (s.Place, Text: s.IsSure && sql.ReplaceByParameter(ofParameter, site, s.Place, names[i], out var written) ? written : null)).ToList();
            if (texts.Exists(t => t.Text is null))
                continue;
            edits.Merge(ofParameter);
            title ??= texts.Where(t => sql.Place(t.Place) == site.Span).Select(t => "Write " + t.Text).FirstOrDefault();
        }

        return title is null ? null : new Proposal(title, edits);
    }

    private static Proposal? NameMember(FaultSite site, SqlText sql, EquatableArray<string> names)
    {
        var edits = new Edits();
        foreach (var placeholder in sql.Statement.Placeholders)
        {
            if (placeholder.Member is not { } member || sql.Place(new SqlSpan(placeholder.Start, member.End - placeholder.Start)) != site.Span)
                continue;
            var name = PostgresIdentifier.Unquote(sql.Statement.Sql.Substring(member.Start, member.Length));
            var index = RemoteParameters.IndexOf(names, name);
            // The value of a Nullable is the parameter itself.
            if (index < 0 && string.Equals(name, "value", StringComparison.OrdinalIgnoreCase))
                index = RemoteParameters.IndexOf(names, placeholder.Name);
            if (index < 0 || !sql.Replace(edits, site, new SqlSpan(placeholder.Start, member.End - placeholder.Start), "@" + names[index]))
                return null;
            return new Proposal($"Write @{names[index]}", edits);
        }

        return null;
    }
}
