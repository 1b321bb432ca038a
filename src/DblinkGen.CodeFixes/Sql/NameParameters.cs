using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes <c>$1</c>, <c>?</c>, <c>:id</c>, <c>{id}</c> and their like as <c>@name</c>, and adds the parameters that the method lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameParameters)), Shared]
public sealed class NameParameters : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2006"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { } sql)
            return null;

        var all = ForeignPlaceholder.In(sql.Statement.Tokens);
        var names = sql.Parameters.Select(p => p.Name).ToList().ToEquatableArray();
        var edits = new Edits();
        var added = new List<(string Name, SqlSpan Place)>();
        var written = new List<string>();
        foreach (var foreign in all)
        {
            if (EndsCast(sql.Statement.Sql, foreign.Place.Start))
                return null;
            var known = sql.Tables.FirstOrDefault(t => string.Equals(t, foreign.Name, StringComparison.OrdinalIgnoreCase)) ?? foreign.Meant(names, sql.Statement.Placeholders, all.Count(f => f.IsMark));
            var name = known ?? foreign.Name ?? Guess(foreign, sql);
            if (name is null || !sql.ReplaceByParameter(edits, site, foreign.Place, name, out var text))
                return null;
            written.Add(text);
            if (known is null)
                added.Add((name, foreign.Place));
        }

        var title = $"Write {string.Join(", ", written.Distinct())}";
        if (added.Count == 0)
            return new Proposal(title, edits);
        // A name that is taken already would be another parameter, and a row source's SQL may have its own.
        if (site.Method is not { IsInherited: false } method || added.Exists(p => CSharpTypes.Identifier(p.Name) is null || sql.Method.Parameters.Any(q => q.Name == p.Name)))
            return null;
        var type = new ParameterType(method, site.Model, method.Statement.Tokens);
        var types = added.GroupBy(p => p.Name).Select(g => (Name: g.Key, Type: type.Of(g.Select(p => p.Place)))).ToList();
        if (types.Exists(t => t.Type is null))
            return null;
        var parameters = types.ConvertAll(t => $"{t.Type} {CSharpTypes.Identifier(t.Name)}");
        Parameters.AppendRequired(edits, site, method.Syntax, string.Join(", ", parameters));
        return new Proposal($"{title}, and add {string.Join(", ", parameters.Select(p => $"'{p}'"))}", edits);
    }

    /// <summary><c>id: :int</c>: a cast with a blank in it is meant, or a key of JSON.</summary>
    private static bool EndsCast(string sql, int start) => sql.Substring(0, start).TrimEnd().EndsWith(":", StringComparison.Ordinal);

    /// <summary>By the column beside it, where the method has no parameter that could be meant.</summary>
    private static string? Guess(ForeignPlaceholder foreign, SqlText sql)
    {
        if (sql.Parameters.Length > 0 || new ValuePlace(sql.Statement.Tokens, foreign.Place).ColumnBefore is not { } column)
            return null;
        var name = Columns.RowGuess.PascalCase(column);
        return name.Length == 0 ? null : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
