using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>UPDATE item AS i SET i.price = 1</c> and <c>INSERT INTO item (item.price)</c>: PostgreSQL looks for a column <c>i</c> that has a field <c>price</c>.</summary>
internal static class QualifiedTargets
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var change in syntax.Changes)
        {
            var targets = change.Updates.SelectMany(u => u).SelectMany(a => a.Targets).Concat(change.ColumnLists.SelectMany(l => l));
            foreach (var target in targets.Where(t => t.Count > 1 && IsTable(tokens, change, t[0])))
            {
                var qualifier = new SqlSpan(tokens[target[0]].Start, tokens[target[1]].Start - tokens[target[0]].Start);
                yield return new TextFault(TextFaultKind.QualifiedTarget, tokens.Span(target[0], target[target.Count - 1] + 1), tokens.Text(target[0]))
                {
                    Repair = TextRepair.Replace(qualifier, "", $"Write {tokens.Text(target[1])}"),
                };
            }
        }
    }

    private static bool IsTable(SqlTokens tokens, Change change, int name)
    {
        var known = change.Alias >= 0 ? change.Alias : change.Table[change.Table.Count - 1];
        return tokens.Name(known) == tokens.Name(name);
    }
}
