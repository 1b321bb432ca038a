using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A part of a statement that sees some of its tables only.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Names">The tables that it sees.</param>
/// <param name="Reason">Why it sees no others.</param>
internal sealed record FromPart(int First, int End, ICollection<string> Names, string Reason)
{
    /// <returns>The parts of FROM or USING; null where the name of a table is not known.</returns>
    public static List<FromPart>? Of(SqlTokens tokens, IEnumerable<TableReference> from)
    {
        var parts = new List<FromPart>();
        var before = new HashSet<string>();
        foreach (var table in from)
        {
            if (Read(tokens, table, before, parts) is null)
                return null;
        }

        return parts;
    }

    /// <returns>The names that the joins around it see.</returns>
    private static HashSet<string>? Read(SqlTokens tokens, TableReference table, HashSet<string> before, List<FromPart> parts)
    {
        HashSet<string>? names = [];
        if (table is JoinedTable join)
            names = ReadJoin(tokens, join, before, parts);
        else if (table is SubqueryTable subquery)
            parts.Add(tokens.IsWord(subquery.First, "LATERAL")
                ? new FromPart(subquery.First, subquery.Query.End, [.. before], "LATERAL sees the tables before it only")
                : new FromPart(subquery.First, subquery.Query.End, [], "a subquery in FROM sees no other table there, unless LATERAL is written before it"));
        else if (table is FunctionTable { Call: { } call })
            parts.Add(new FromPart(call.First, call.End, [.. before], "a function in FROM sees the tables before it only"));
        if (table.Alias < 0 && table is FunctionTable function && (function.Call is not CallExpression { Names: [.., var called] } || tokens.IsWord(called, "TRIM")))
            return null;
        if (NameOf(tokens, table) is { } name)
            names = names is null ? null : [name];
        before.UnionWith(names ?? []);
        return names;
    }

    private static HashSet<string>? ReadJoin(SqlTokens tokens, JoinedTable join, HashSet<string> before, List<FromPart> parts)
    {
        if (Read(tokens, join.Left, before, parts) is not { } names || Read(tokens, join.Right, before, parts) is not { } right)
            return null;
        names = [.. names, .. right];
        if (join.On is { } on)
            parts.Add(new FromPart(on.First, on.End, names, "ON sees the tables of its own JOIN only, and JOIN binds more closely than a comma"));
        return join.UsingAlias < 0 ? names : [.. names, tokens.Name(join.UsingAlias)];
    }

    private static string? NameOf(SqlTokens tokens, TableReference table) =>
        OuterJoins.NameOf(tokens, table) ?? (table is FunctionTable { Call: CallExpression { Names: [.., var name] } } ? tokens.Name(name) : null);
}
