using System.Collections.Generic;
using System.Linq;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Ways through what has been read.</summary>
internal static class SqlSyntaxParts
{
    /// <summary>The value and all it is made of, subqueries left out.</summary>
    public static IEnumerable<Expression> WithParts(this Expression? expression)
    {
        if (expression is null)
            yield break;
        yield return expression;
        foreach (var operand in expression.Operands)
        {
            foreach (var part in operand.WithParts())
                yield return part;
        }
    }

    /// <summary>Those of WHERE, HAVING and ON, and of MERGE.</summary>
    public static IEnumerable<Expression> Conditions(this SqlSyntax syntax) =>
        syntax.Queries.OfType<SelectQuery>().SelectMany(q => q.From.Conditions().Concat(new[] { q.Where, q.Having }.OfType<Expression>()))
            .Concat(syntax.Changes.SelectMany(c => c.From.Conditions().Concat(c.Chosen)));

    /// <summary>The conditions of ON in FROM.</summary>
    public static IEnumerable<Expression> Conditions(this IEnumerable<TableReference> from)
    {
        foreach (var table in from)
        {
            if (table is not JoinedTable join)
                continue;
            if (join.On is not null)
                yield return join.On;
            foreach (var condition in new[] { join.Left, join.Right }.Conditions())
                yield return condition;
        }
    }

    /// <summary>The value without the parentheses and casts around it.</summary>
    public static Expression Bare(this Expression expression) => expression switch
    {
        CastExpression cast => cast.Value.Bare(),
        RowExpression { IsRow: false } row => row.Operands[0].Bare(),
        _ => expression,
    };

    public static SqlSpan Span(this SqlTokens tokens, int first, int end) => new(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);

    public static string Text(this SqlTokens tokens, Expression expression)
    {
        var span = tokens.Span(expression.First, expression.End);
        return tokens.Sql.Substring(span.Start, span.Length);
    }

    /// <summary>Whether there is a <c>U&amp;"…"</c>, whose escapes are not decoded.</summary>
    public static bool HasUnreadName(this SqlTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, SqlTokenKind.QuotedIdentifier) && tokens.Text(i)[0] is 'u' or 'U')
                return true;
        }

        return false;
    }

    /// <summary>The name of a table or column as the server knows it.</summary>
    public static string Name(this SqlTokens tokens, int index) => PostgresIdentifier.Unquote(tokens.Text(index));
}
