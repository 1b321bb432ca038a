using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Clauses and values of SQL Server and MySQL: <c>INSERT … SET</c>, <c>OUTPUT inserted.id</c>, <c>NEXT VALUE FOR seq</c>; and <c>LIKE %@name%</c>.</summary>
internal static class ForeignClauses
{
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure)
    {
        var tokens = syntax.Tokens;
        var at = failure.Token;
        if (tokens.IsWord(at - 1, "MINUS") && tokens.Keyword(at) is "SELECT" or "ALL" && TextRepair.Replace(tokens[at - 1].Span, "EXCEPT", "Write EXCEPT") is var except && SyntaxFaults.Heals(syntax, except))
            return Fault(tokens[at - 1].Span, "MINUS is written EXCEPT") with { Repair = except };
        if (Hints(syntax, at) is { } hints)
            return hints;
        if (tokens.IsWord(at, "SET") && InsertedInto(tokens, at) is { } table)
            return Fault(tokens[at].Span, $"INSERT has no SET; write INSERT INTO {table} (columns) VALUES (values)");
        foreach (var i in new[] { at - 1, at })
        {
            if (tokens.IsWord(i, "OUTPUT") && tokens.Keyword(i + 1) is "INSERTED" or "DELETED" && tokens.Is(i + 2, SqlTokenKind.Dot))
                return Fault(tokens[i].Span, "OUTPUT is written RETURNING, at the end of the statement and without inserted and deleted");
        }

        foreach (var i in Enumerable.Range(at - 3, 4))
        {
            if (tokens.IsWord(i, "NEXT") && tokens.IsWord(i + 1, "VALUE") && tokens.IsWord(i + 2, "FOR") && tokens.IsName(i + 3))
                return Fault(tokens.Span(i, i + 3), $"NEXT VALUE FOR {tokens.Text(i + 3)} is written nextval('{tokens.Text(i + 3)}')");
        }

        return Pattern(tokens);
    }

    /// <summary><c>FROM item WITH (NOLOCK)</c>.</summary>
    private static TextFault? Hints(SqlSyntax syntax, int at)
    {
        var tokens = syntax.Tokens;
        bool IsHint(int with) => tokens.IsWord(with, "WITH") && tokens.Is(with + 1, SqlTokenKind.OpenParenthesis)
            && tokens.Keyword(with + 2) is "NOLOCK" or "READUNCOMMITTED" or "READPAST" or "ROWLOCK" or "UPDLOCK" or "HOLDLOCK" or "TABLOCK" or "TABLOCKX" or "XLOCK";
        if (!IsHint(at))
            return null;
        var hints = Enumerable.Range(0, tokens.Count).Where(IsHint).ToList();
        // Locks that a hint takes are taken otherwise.
        var repair = hints.TrueForAll(h => tokens.Keyword(h + 2) is "NOLOCK" or "READUNCOMMITTED" && tokens.SkipGroup(h + 1) == h + 4)
            ? new TextRepair("Remove the hint", [.. hints.Select(h => new TextEdit(new SqlSpan(tokens[h - 1].End, tokens[h + 3].End - tokens[h - 1].End), ""))])
            : null;
        return Fault(tokens.Span(at, tokens.SkipGroup(at + 1)), "a table has no hints; leave NOLOCK out, for nobody who reads waits for one who writes, and lock rows with FOR UPDATE") with { Repair = repair is not null && SyntaxFaults.Heals(syntax, repair) ? repair : null };
    }

    /// <summary>The table of <c>INSERT INTO table</c>, if that is what stands before a token.</summary>
    private static string? InsertedInto(SqlTokens tokens, int end)
    {
        var into = end - 1;
        while (into > 0 && !tokens.IsWord(into, "INTO") && (tokens.IsName(into) || tokens.Is(into, SqlTokenKind.Dot)))
            into--;
        return into + 1 < end && tokens.IsWord(into, "INTO") && tokens.IsWord(into - 1, "INSERT") ? tokens.Sql.Substring(tokens[into + 1].Start, tokens[end - 1].End - tokens[into + 1].Start) : null;
    }

    private static TextFault? Pattern(SqlTokens tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.Keyword(i) is not ("LIKE" or "ILIKE"))
                continue;
            var isBefore = IsPercent(tokens, i + 1);
            var placeholder = isBefore ? i + 2 : i + 1;
            if (!tokens.Is(placeholder, SqlTokenKind.Placeholder))
                continue;
            var isBehind = IsPercent(tokens, placeholder + 1) && !Operand.Starts(tokens, placeholder + 2);
            if (isBefore || isBehind)
            {
                return new TextFault(
                    TextFaultKind.Syntax, tokens.Span(i + 1, isBehind ? placeholder + 2 : placeholder + 1),
                    $"a pattern is a text, and texts are joined by ||; write {(isBefore ? "'%' || " : "")}{tokens.Text(placeholder)}{(isBehind ? " || '%'" : "")}");
            }
        }

        return null;
    }

    private static bool IsPercent(SqlTokens tokens, int index) => tokens.Is(index, SqlTokenKind.Operator) && tokens.Text(index) == "%";

    private static TextFault Fault(SqlSpan place, string reason) => new(TextFaultKind.OtherDatabase, place, reason);
}
