using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Types of other databases in casts: <c>nvarchar(10)</c>, <c>datetime</c>, <c>int(11)</c>, <c>varchar(max)</c>.</summary>
internal static class ForeignTypes
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var type in syntax.Expressions.OfType<CastExpression>().Where(c => !c.IsTreat).Select(c => c.Type))
        {
            var (name, behind) = (type.First, type.First + 1);
            // With its schema it is somebody's own.
            if (!tokens.Is(name, SqlTokenKind.Word) || (behind < type.End && !tokens.Is(behind, SqlTokenKind.OpenParenthesis) && !tokens.Is(behind, SqlTokenKind.OpenBracket)) || PostgresTypeSuggestion.ForForeign(tokens.Text(name)) is not { } meant)
                continue;
            var end = behind < type.End && tokens.Is(behind, SqlTokenKind.OpenParenthesis) && meant is not ("varchar" or "numeric") ? tokens.SkipGroup(behind) : behind;
            yield return new TextFault(TextFaultKind.ForeignType, tokens[name].Span, $"{tokens.Text(name)} is written {meant}")
            {
                Repair = TextRepair.Replace(tokens.Span(name, end), meant, $"Write {meant}"),
            };
        }
    }

    /// <summary>A length where the grammar has none.</summary>
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure)
    {
        if (failure.Expected != SqlGrammar.NoLength)
            return null;
        var tokens = syntax.Tokens;
        var type = failure.Token - 1;
        var written = tokens.IsWord(failure.Token + 1, "MAX") ? "text" : tokens.Text(type);
        var place = tokens.Span(type, tokens.SkipGroup(failure.Token));
        var repair = TextRepair.Replace(place, written, $"Write {written}");
        return new TextFault(TextFaultKind.OtherDatabase, place, $"{tokens.Sql.Substring(place.Start, place.Length)} is written {written}") { Repair = SyntaxFaults.Heals(syntax, repair) ? repair : null };
    }
}
