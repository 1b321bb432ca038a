using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Removes what ends a statement that is sent inside of another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSemicolon)), Shared]
public sealed class RemoveSemicolon : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2014"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { IsWhole: true, Statement: { TrailingSemicolon: { } first } statement } sql)
            return null;

        var edits = new Edits();
        for (var i = 0; i < statement.Tokens.Count; i++)
        {
            if (!statement.Tokens.Is(i, SqlTokenKind.Semicolon) || statement.Tokens[i].Start < first)
                continue;
            if (!sql.Replace(edits, site, statement.Tokens[i].Span, ""))
                return null;
        }

        return new Proposal("Remove the semicolon", edits);
    }
}
