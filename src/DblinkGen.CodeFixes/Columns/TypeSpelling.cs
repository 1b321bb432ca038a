using System;
using System.Collections.Generic;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>Types that may have been meant by a spelling.</summary>
internal static class TypeSpelling
{
    /// <summary>With what stood behind the name, then without its modifier.</summary>
    public static IEnumerable<string?> Near(string spelling)
    {
        var tokens = new SqlTokens(spelling);
        if (!tokens.Is(0, SqlTokenKind.Word))
            yield break;
        var word = tokens.Text(0);
        var name = PostgresType.Suggest(word) ?? word;
        var brackets = spelling.TrimEnd().EndsWith("[]", StringComparison.Ordinal) ? "[]" : "";
        yield return name + spelling.Substring(tokens[0].End);
        yield return name + brackets;
        yield return name == "double" ? "double precision" + brackets : null;
    }

    /// <summary>Puts a type into the literal, whose kind stays.</summary>
    public static void Replace(this Edits edits, Document document, LiteralExpressionSyntax literal, string type)
    {
        var spelling = (string)literal.Token.Value!;
        var kept = spelling.Length == 0 ? literal.Token.Text : literal.Token.Text.Replace(spelling, SqlLiteral.Spell(literal, type) ?? spelling);
        edits.Replace(document, literal.Span, kept != literal.Token.Text ? kept : $"\"{type}\"");
    }
}
