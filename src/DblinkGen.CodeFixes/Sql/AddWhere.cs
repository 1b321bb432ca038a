using System.Collections.Immutable;
using System.Composition;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Says that every row is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddWhere)), Shared]
public sealed class AddWhere : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2016"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (SqlText.At(site) is not { IsWhole: true } sql)
            return null;
        var tokens = sql.Statement.Tokens;
        foreach (var part in StatementPart.Of(sql.Statement))
        {
            var edits = new Edits();
            if (sql.Place(tokens[part.Verb].Span) == site.Span && sql.Replace(edits, site, new SqlSpan(LastToken(tokens, part.Verb).End, 0), " WHERE true"))
                return new Proposal("Add WHERE true", edits);
        }

        return null;
    }

    /// <summary>Behind which the clause goes: before RETURNING, a semicolon and comments.</summary>
    private static SqlToken LastToken(SqlTokens tokens, int verb)
    {
        var index = verb;
        while (index + 1 < tokens.Count && tokens.Depth(index + 1) >= tokens.Depth(verb) && !Ends(tokens, index + 1, tokens.Depth(verb)))
            index++;
        return tokens[index];
    }

    private static bool Ends(SqlTokens tokens, int index, int depth) => tokens.Depth(index) == depth
        && (tokens.IsKeyword(index, "RETURNING") || tokens.Is(index, SqlTokenKind.Semicolon) || tokens.Is(index, SqlTokenKind.CloseParenthesis) && depth > tokens.Depth(index));
}
