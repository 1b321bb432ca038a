using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Texts in double quotes, as MySQL and SQLite have them: <c>LIKE "a%"</c>, <c>name = ""</c>.</summary>
internal static class QuotedTexts
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var patterns = new HashSet<Expression>(syntax.Expressions.OfType<OperationExpression>()
            .Where(o => o.Precedence == Precedence.Like && tokens.Keyword(tokens.IsWord(o.Operator, "NOT") ? o.Operator + 1 : o.Operator) is "LIKE" or "ILIKE").Select(o => o.Operands[1]));
        // What somebody has called so is a name.
        var names = new HashSet<string>(Enumerable.Range(0, tokens.Count).Where(i => tokens.Is(i, SqlTokenKind.QuotedIdentifier) && !patterns.Any(p => p.First == i)).Select(tokens.Name).Concat(syntax.SourceColumns.Values.SelectMany(c => c)));
        foreach (var column in syntax.Expressions.OfType<ColumnExpression>().Where(c => c is { IsPlain: true, Names.Count: 1 } && tokens.Text(c.First)[0] == '"'))
        {
            var text = tokens.Name(column.First);
            if (text.Length > 0 && !(patterns.Contains(column) && text.IndexOf('%') >= 0 && !names.Contains(text)))
                continue;
            var written = $"'{text.Replace("'", "''")}'";
            yield return new TextFault(TextFaultKind.QuotedText, tokens[column.First].Span, written)
            {
                Repair = text.IndexOfAny(['\\', '@']) < 0 ? TextRepair.Replace(tokens[column.First].Span, written, $"Write {written}") : null,
            };
        }
    }
}
