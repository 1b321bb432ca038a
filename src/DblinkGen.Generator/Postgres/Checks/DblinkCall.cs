using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A call of a function of dblink that uses a link.</summary>
/// <param name="Index">The index of the name among the tokens.</param>
internal readonly record struct DblinkCall(SqlTokens Tokens, int Index)
{
    /// <summary>Not those that build SQL from local tables, which the remote can run for their own sake.</summary>
    private static readonly HashSet<string> Names = new(
        ("dblink dblink_cancel_query dblink_close dblink_connect dblink_connect_u dblink_disconnect dblink_error_message dblink_exec dblink_fetch dblink_get_connections "
         + "dblink_get_notify dblink_get_result dblink_is_busy dblink_open dblink_send_query").Split(' '),
        StringComparer.Ordinal);

    public string Name => PostgresIdentifier.Unquote(Tokens.Text(Index));

    /// <summary>Whether one of its arguments is SQL.</summary>
    public bool TakesSql => Name is "dblink" or "dblink_exec" or "dblink_open" or "dblink_send_query";

    /// <summary>Where the call begins: with its schema.</summary>
    public int First => Tokens.Is(Index - 1, SqlTokenKind.Dot) ? Index - 2 : Index;

    /// <summary>The index behind the call.</summary>
    public int End => Tokens.SkipGroup(Index + 1);

    public static IEnumerable<DblinkCall> Find(SqlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // A table, an alias or a common table expression may be called so.
            if (tokens.IsName(i) && tokens.Is(i + 1, SqlTokenKind.OpenParenthesis) && tokens.Keyword(i - 1) is not ("AS" or "INTO" or "WITH") && !(tokens.IsName(i - 1) && Operand.Ends(tokens, i - 1))
                && new DblinkCall(tokens, i) is var call && Names.Contains(call.Name))
            {
                yield return call;
            }
        }
    }

    /// <summary>The link, if it is named, and the SQL; null where the arguments are not just constants.</summary>
    public (string? Link, string Sql)? Arguments()
    {
        var first = StringConstant.Value(Tokens, Index + 2);
        var hasSecond = Tokens.Is(Index + 3, SqlTokenKind.Comma) && Tokens.IsString(Index + 4);
        var next = hasSecond ? Index + 5 : Index + 3;
        // Whether an error is raised.
        if (Tokens.Is(next, SqlTokenKind.Comma) && Tokens.Keyword(next + 1) is "TRUE" or "FALSE")
            next += 2;
        if (first is null || next != End - 1)
            return null;
        return !hasSecond ? (null, first) : StringConstant.Value(Tokens, Index + 4) is { } sql ? (first, sql) : null;
    }
}
