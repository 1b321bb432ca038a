using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Columns where no table is: in the rows of VALUES, in the arguments of CALL, and in LIMIT, which takes none.</summary>
internal static class ColumnsOfNoTable
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax, List<TableScope> scopes)
    {
        var tokens = syntax.Tokens;
        foreach (var (value, place) in Values(syntax))
        {
            // Of an aggregate it is said that it cannot be there.
            var combined = new HashSet<Expression>(value.WithParts().OfType<CallExpression>().Where(c => c.IsWindow || AggregateConditions.IsAggregate(tokens, c, isNested: false)).SelectMany(c => c.WithParts()));
            foreach (var column in value.WithParts().OfType<ColumnExpression>().Where(c => c is { Names.Count: 1, IsExpanded: false } && !combined.Contains(c)))
            {
                var (text, name) = (tokens.Text(column.First), tokens.Name(column.First));
                // What is outside of a subquery may have it; of a placeholder in quotes, and of typographic ones, others speak.
                if (scopes.Exists(s => s.Contains(column.First)) || !name.All(c => char.IsLetterOrDigit(c) || (text[0] == '"' ? c is not ('@' or ':' or '{') : c is '_' or '$')))
                    continue;
                yield return text[0] == '"'
                    ? new TextFault(TextFaultKind.QuotedText, tokens[column.First].Span, $"'{name.Replace("'", "''")}'")
                    : new TextFault(TextFaultKind.UnknownColumn, tokens[column.First].Span, $"{place} no table, so it has no column {text}; write a value, or @{text} for a parameter");
            }
        }

        foreach (var query in syntax.Queries)
        {
            var column = query.Limits.SelectMany(l => l.WithParts()).OfType<ColumnExpression>().FirstOrDefault();
            if (column is not null && scopes.TrueForAll(s => !s.Contains(column.First) || (s.Contains(query.First) && query is SelectQuery && scopes.FindAll(o => o.Contains(query.First)).Count == 1)))
                yield return new TextFault(TextFaultKind.LimitType, tokens.Span(column.First, column.End), $"the column {tokens.Text(column)}");
        }
    }

    private static IEnumerable<(Expression Value, string Place)> Values(SqlSyntax syntax) =>
        syntax.Queries.OfType<ValuesQuery>().SelectMany(v => v.Rows).Select(r => ((Expression)r, "VALUES reads")).Concat(syntax.Arguments.Select(a => (a, "CALL reads")));
}
