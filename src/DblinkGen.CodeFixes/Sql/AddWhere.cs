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
        if (site.Method is not { } method)
            return null;
        var tokens = method.Statement.Tokens;
        foreach (var part in StatementPart.Of(method.Statement))
        {
            var last = LastToken(tokens, part.Verb);
            if (method.Place(tokens[part.Verb].Start, tokens[part.Verb].Length) != site.Span || method.Place(last.Start, last.Length) is not { } place)
                continue;
            var edits = new Edits();
            edits.Insert(site.Document, place.End, " WHERE true");
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
