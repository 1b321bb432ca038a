using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>SELECT … FROM dblink('link', 'query') AS t(id int)</c>, and <c>SELECT dblink_exec('link', 'command')</c>, that are nothing more than this.</summary>
/// <param name="Link">Null for the unnamed link.</param>
/// <param name="Sql">What to send instead.</param>
/// <param name="Columns">The column definition list; none of a command.</param>
internal sealed record PastedDblink(string? Link, string Sql, List<ColumnDefinition> Columns)
{
    public static PastedDblink? Read(SqlStatement statement)
    {
        var tokens = statement.Tokens;
        var calls = DblinkCall.Find(tokens).ToList();
        if (statement is not { Verb: "SELECT", VerbIndex: 0, Errors.Count: 0 } || calls is not [var call] || call.Arguments() is not { } arguments)
            return null;
        var inner = SqlStatement.Parse(arguments.Sql);
        if (inner.Errors.Count > 0)
            return null;
        return call.Name switch
        {
            "dblink_exec" => call.First == 1 && IsEnd(tokens, call.End) && inner.Kind is StatementKind.Dml or StatementKind.Command ? new PastedDblink(arguments.Link, inner.Text, []) : null,
            "dblink" when tokens.IsWord(call.First - 1, "FROM") && inner.Kind == StatementKind.Query => Query(tokens, call, arguments.Link, inner),
            _ => null,
        };
    }

    private static PastedDblink? Query(SqlTokens tokens, DblinkCall call, string? link, SqlStatement inner)
    {
        var alias = tokens.IsWord(call.End, "AS") ? call.End + 1 : call.End;
        if (!tokens.IsName(alias) || !tokens.Is(alias + 1, SqlTokenKind.OpenParenthesis) || !IsEnd(tokens, tokens.SkipGroup(alias + 1)))
            return null;
        var list = tokens.Sql.Substring(tokens[alias + 1].End, tokens[tokens.SkipGroup(alias + 1) - 1].Start - tokens[alias + 1].End);
        var columns = ColumnDefinitionList.Parse(list, out var error);
        var selected = Selected(tokens, call.First - 1, PostgresIdentifier.Unquote(tokens.Text(alias)), columns);
        if (error is not null || selected is null || SqlSyntax.Of(inner, rowSources: null).SelectList is not { } inside || (inside.IsComplete && inside.Columns.Count != columns.Count))
            return null;
        var isNamedAlike = inside.IsComplete && inside.Columns.Select(c => c.Name).SequenceEqual(columns.Select(c => c.Name)) && selected.Count == columns.Count;
        return new PastedDblink(
            link,
            isNamedAlike ? inner.Text : $"SELECT {Names(selected)} FROM ({inner.Text}{(EndsInComment(inner) ? "\n" : "")}) AS {tokens.Text(alias)}({Names(columns)})",
            [.. selected]);
    }

    /// <summary>The columns of <c>*</c>, or those that are named; null where there is more than names.</summary>
    private static List<ColumnDefinition>? Selected(SqlTokens tokens, int from, string alias, List<ColumnDefinition> columns)
    {
        if (from == 2 && tokens.Text(1) == "*")
            return columns;
        var selected = new List<ColumnDefinition>();
        for (var i = 1; i < from; i++)
        {
            if (tokens.IsName(i) && tokens.Is(i + 1, SqlTokenKind.Dot) && PostgresIdentifier.Unquote(tokens.Text(i)) == alias)
                i += 2;
            var name = tokens.IsName(i) ? PostgresIdentifier.Unquote(tokens.Text(i)) : null;
            if (columns.FindIndex(c => c.Name == name) is not (>= 0 and var index) || !(i + 1 == from || tokens.Is(i + 1, SqlTokenKind.Comma)))
                return null;
            selected.Add(columns[index]);
            i++;
        }

        return selected;
    }

    private static string Names(List<ColumnDefinition> columns) => string.Join(", ", columns.Select(c => ColumnReference.Of(c.Name)));

    private static bool EndsInComment(SqlStatement inner) => SqlLexer.Read(inner.Text).Tokens is [.., { Kind: SqlTokenKind.Comment }];

    private static bool IsEnd(SqlTokens tokens, int index) => index == tokens.Count || (index == tokens.Count - 1 && tokens.Is(index, SqlTokenKind.Semicolon));
}
