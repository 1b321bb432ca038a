using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>FILTER of what is no aggregate: a window function, or a function that takes nothing.</summary>
internal static class Filters
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        foreach (var call in syntax.Expressions.OfType<CallExpression>().Where(c => c is { HasFilter: true, IsOrderedSet: false } && !CallArguments.AreWrong(tokens, c)))
        {
            var name = call.Names[call.Names.Count - 1];
            var isWindowFunction = call is { IsWindow: true, HasStar: false } && CallArguments.IsWindowFunction(tokens, call);
            // An aggregate that takes nothing is called with *.
            if (isWindowFunction || (tokens.Is(name + 2, SqlTokenKind.CloseParenthesis) && !tokens.IsWord(name, "COUNT")))
                yield return new TextFault(TextFaultKind.FilterOfFunction, tokens.Span(call.First, call.End), $"{tokens.Text(name)} is {(isWindowFunction ? "a window function" : "no aggregate")}");
        }
    }
}
