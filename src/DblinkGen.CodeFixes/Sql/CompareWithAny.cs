using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Compares with the elements of an array: <c>IN @ids</c> as <c>= ANY (@ids)</c>. A single value gets its parentheses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompareWithAny)), Shared]
public sealed class CompareWithAny : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2022", "DBL2023"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { } sql)
            return null;
        foreach (var list in InList.Find(sql.Statement.Tokens).Where(l => sql.Place(l.Place) == site.Span))
        {
            var type = sql.Parameters.FirstOrDefault(p => string.Equals(p.Name, list.Name, StringComparison.OrdinalIgnoreCase)).Type;
            var isArray = list.IsCastToArray ?? (type is null || type.EndsWith("[]", StringComparison.Ordinal));
            // A cast between an array and one value is hardly meant.
            var isCastable = list.IsCastToArray is null || type is null || isArray == type.EndsWith("[]", StringComparison.Ordinal);
            var text = isArray ? list.AsAny : list.AsList;
            var edits = new Edits();
            return list.IsWhole && isCastable && (!isArray || (list.IsAlone && !list.IsOfRows)) && sql.Replace(edits, site, list.Place, text) ? new Proposal($"Write {text}", edits) : null;
        }

        return null;
    }
}
