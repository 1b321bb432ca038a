using System.Collections.Generic;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

internal static class SqlStatementParser
{
    public static SqlStatement Parse(string sql)
    {
        var tokens = new SqlTokens(sql);
        var statements = SqlStatementSplitter.Split(tokens);
        var outline = statements.Count > 0 ? StatementOutline.Of(tokens, statements[0]) : new StatementOutline(new TokenRange(0, 0));
        return new SqlStatement
        {
            Sql = sql,
            Tokens = tokens,
            Kind = KindOf(tokens, statements.Count, outline),
            Verb = outline.Verb,
            VerbIndex = outline.VerbIndex,
            Start = statements.Count > 0 ? tokens[statements[0].First].Start : 0,
            MainStart = statements.Count > 0 ? tokens[outline.Main].Start : 0,
            WithEnd = outline.HasWith ? tokens[outline.Main - 1].End : null,
            HasDataModifyingCte = outline.HasDataModifyingCte,
            Second = statements.Count > 1 ? tokens[statements[1].First].Span : null,
            TrailingSemicolon = SemicolonAfter(tokens, statements),
            Text = statements.Count == 1 ? WithoutSemicolons(tokens, statements[0]) : sql,
            Placeholders = Placeholders(tokens),
            Errors = tokens.Errors.ToEquatableArray(),
            HasWhere = outline.HasWhere,
            TakesValues = outline.TakesValues,
        };
    }

    /// <summary>Looked for behind every semicolon, whatever surrounds it: a COPY that slips through costs the user a backend.</summary>
    /// <returns>The index of the token, or -1.</returns>
    public static int CopyIndex(SqlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i, "COPY") && (i == 0 || tokens.Is(i - 1, SqlTokenKind.Semicolon)))
                return i;
        }

        return -1;
    }

    private static StatementKind KindOf(SqlTokens tokens, int statements, StatementOutline outline)
    {
        if (CopyIndex(tokens) >= 0)
            return StatementKind.Copy;
        return statements switch { 0 => StatementKind.Empty, 1 => outline.Kind, _ => StatementKind.Several };
    }

    private static int? SemicolonAfter(SqlTokens tokens, List<TokenRange> statements)
    {
        if (statements.Count == 0)
            return null;
        var last = statements[statements.Count - 1];
        return last.End < tokens.Count ? tokens[last.End].Start : null;
    }

    private static string WithoutSemicolons(SqlTokens tokens, TokenRange statement)
    {
        var text = new StringBuilder(tokens.Sql);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i < statement.First || i >= statement.End)
                text[tokens[i].Start] = ' ';
        }

        while (text.Length > 0 && SqlCharacters.IsSpace(text[text.Length - 1]))
            text.Length--;
        return text.ToString();
    }

    private static EquatableArray<SqlPlaceholder> Placeholders(SqlTokens tokens)
    {
        var placeholders = new List<SqlPlaceholder>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, SqlTokenKind.Placeholder))
                placeholders.Add(new SqlPlaceholder(tokens.Text(i).Substring(1), tokens[i].Start, tokens[i].Length, Member(tokens, i)));
        }

        return placeholders.ToEquatableArray();
    }

    private static SqlSpan? Member(SqlTokens tokens, int placeholder) =>
        tokens.Is(placeholder + 1, SqlTokenKind.Dot) && (tokens.IsName(placeholder + 2) || tokens.Is(placeholder + 2, SqlTokenKind.Operator)) ? tokens[placeholder + 2].Span : null;
}
