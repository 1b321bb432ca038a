using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Windows that WINDOW does not define, and window functions without one.</summary>
internal static class Windows
{
    /// <summary>Those that take nothing, which no aggregate and hardly a function of somebody's does.</summary>
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal) { "ROW_NUMBER", "RANK", "DENSE_RANK", "PERCENT_RANK", "CUME_DIST" };

    /// <summary>Those that take values, as a function of the user's may.</summary>
    private static readonly HashSet<string> OfValues = new(StringComparer.Ordinal) { "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE", "NTH_VALUE", "NTILE" };

    /// <summary>Window functions in the arguments of another one, or of what is surely an aggregate.</summary>
    private static IEnumerable<(CallExpression Outer, CallExpression Window)> Nested(SqlSyntax syntax) =>
        from outer in syntax.Expressions.OfType<CallExpression>()
        where outer.IsWindow || outer.IsSurelyAggregate
        from window in outer.Operands.SelectMany(o => o.WithParts()).OfType<CallExpression>()
        where window.IsWindow
        select (outer, window);

    public static IEnumerable<TextFault> In(SqlSyntax syntax)
    {
        var tokens = syntax.Tokens;
        var selects = syntax.Queries.OfType<SelectQuery>().ToList();
        foreach (var twice in selects.SelectMany(s => s.Windows.Where(w => w >= 0).GroupBy(tokens.Name).SelectMany(g => g.Skip(1))))
            yield return new TextFault(TextFaultKind.Window, tokens[twice].Span, $"the window {tokens.Text(twice)} is defined already; give one of the two another name");
        foreach (var frame in syntax.WrongFrames)
            yield return new TextFault(TextFaultKind.Window, tokens.Span(frame.First, frame.End), "the frame ends before it begins; write the earlier bound first");
        foreach (var (outer, window) in Nested(syntax))
            yield return new TextFault(TextFaultKind.Window, tokens.Span(window.First, window.End), $"{tokens.Text(outer.First)} cannot be taken of a window function; put the query with {tokens.Text(window.First)} into FROM, and combine outside of it");
        foreach (var call in syntax.Expressions.OfType<CallExpression>())
        {
            if (call.Window >= 0 && !selects.Exists(s => s.First < call.First && call.First < s.End && s.Windows.Exists(w => w >= 0 && tokens.Name(w) == tokens.Name(call.Window))))
                yield return new TextFault(TextFaultKind.Window, tokens[call.Window].Span, $"no window is called {tokens.Text(call.Window)}; define it with WINDOW {tokens.Text(call.Window)} AS (…) behind FROM and WHERE");
            else if (call is { IsWindow: false, IsOrderedSet: false, HasStar: false, Operands.Count: 0, Names: [var name] } && Functions.Contains(tokens.Keyword(name)))
                yield return new TextFault(TextFaultKind.Window, tokens.Span(call.First, call.End), $"{tokens.Text(name)}() is a window function; write {tokens.Text(name)}() OVER (ORDER BY …)");
            else if (call is { IsWindow: false, IsOrderedSet: false, Operands.Count: > 0, Names: [var other] } && OfValues.Contains(tokens.Keyword(other)))
                yield return new TextFault(TextFaultKind.LikelyAggregate, tokens.Span(call.First, call.End), $"{tokens.Text(other)} is a window function, and has no window; write OVER (ORDER BY …) behind it");
        }
    }
}
