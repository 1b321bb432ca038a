using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Functions that SQL Server, MySQL and Oracle come with, and PostgreSQL does not.</summary>
internal static class ForeignFunctions
{
    /// <summary>By the name and the number of arguments: what is written instead, and the name if nothing else changes.</summary>
    private static readonly Dictionary<(string Name, int Arguments), (string Instead, string? Name)> All = new()
    {
        [("GETDATE", 0)] = ("now()", "now"),
        [("SYSDATETIME", 0)] = ("now()", "now"),
        [("GETUTCDATE", 0)] = ("now() AT TIME ZONE 'UTC'", null),
        [("CURDATE", 0)] = ("current_date", null),
        [("NEWID", 0)] = ("gen_random_uuid()", "gen_random_uuid"),
        [("RAND", 0)] = ("random()", "random"),
        [("SCOPE_IDENTITY", 0)] = ("RETURNING at the end of the INSERT", null),
        [("LAST_INSERT_ID", 0)] = ("RETURNING at the end of the INSERT", null),
        [("ISNULL", 2)] = ("coalesce(…)", "coalesce"),
        [("IFNULL", 2)] = ("coalesce(…)", "coalesce"),
        [("NVL", 2)] = ("coalesce(…)", "coalesce"),
        [("LEN", 1)] = ("length(…)", null),
        [("UCASE", 1)] = ("upper(…)", "upper"),
        [("LCASE", 1)] = ("lower(…)", "lower"),
        [("CHARINDEX", 2)] = ("position(part IN text)", null),
        [("GROUP_CONCAT", 1)] = ("string_agg(…, ',')", null),
        [("IIF", 3)] = ("CASE WHEN … THEN … ELSE … END", null),
        [("IF", 3)] = ("CASE WHEN … THEN … ELSE … END", null),
        [("DATEADD", 3)] = ("date + interval '1 day'", null),
        [("DATEDIFF", 2)] = ("one date - the other", null),
        [("DATEDIFF", 3)] = ("one date - the other", null),
        [("DATEPART", 2)] = ("extract(day FROM date)", null),
        [("DATE_FORMAT", 2)] = ("to_char(date, 'YYYY-MM-DD')", null),
        [("CONVERT", 2)] = ("CAST(value AS type)", null),
    };

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        // The name of a call is that of the column as well.
        var unnamed = new HashSet<Expression>(syntax.Queries.OfType<SelectQuery>().SelectMany(q => q.Items).Concat(syntax.Changes.SelectMany(c => c.Returning ?? [])).Where(i => i.Alias < 0).Select(i => i.Value.Bare()));
        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => c is { HasStar: false, IsWindow: false, IsSurelyAggregate: false, Names.Count: 1 }))
        {
            if (!All.TryGetValue((tokens.Keyword(call.First), call.Operands.Count), out var found))
                continue;
            var name = found.Name is null || unnamed.Contains(call) ? null : char.IsUpper(tokens.Text(call.First)[0]) && char.IsUpper(tokens.Text(call.First)[1]) ? found.Name.ToUpperInvariant() : found.Name;
            yield return new TextFault(TextFaultKind.ForeignFunction, tokens[call.First].Span, $"{tokens.Text(call.First)} is written {found.Instead}")
            {
                Repair = name is null ? null : TextRepair.Replace(tokens[call.First].Span, name, $"Write {name}"),
            };
        }
    }
}
