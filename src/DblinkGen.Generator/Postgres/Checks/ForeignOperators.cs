using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Operators of MySQL: <c>RLIKE</c>, <c>REGEXP</c>, and <see cref="ForeignConditions"/>.</summary>
internal static class ForeignOperators
{
    public static TextFault? Of(SqlSyntax syntax, SyntaxFailure failure) => Pattern(syntax.Tokens, failure.Token) ?? ForeignConditions.Of(syntax, failure);

    /// <summary><c>name RLIKE '^a'</c>. Of the operators of PostgreSQL one takes case into account, which MySQL leaves to the column.</summary>
    private static TextFault? Pattern(SqlTokens tokens, int failure)
    {
        var operation = new[] { failure - 1, failure, failure + 1 }.FirstOrDefault(i =>
            tokens.Keyword(i) is "RLIKE" or "REGEXP" && (Operand.Ends(tokens, i - 1) || tokens.IsWord(i - 1, "NOT")) && Operand.Starts(tokens, i + 1));
        return operation == 0 ? null
            : new TextFault(TextFaultKind.OtherDatabase, tokens[operation].Span, $"{tokens.Text(operation)} is written ~, or ~* without regard to case; NOT {tokens.Text(operation)} is !~ or !~*");
    }
}
