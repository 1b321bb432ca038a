using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary><c>@name</c> where it is no placeholder: quoted, in a comment, or where an operator ends with the sign.</summary>
/// <param name="Token">What holds it: the string, or the operator before the name.</param>
/// <param name="Place">The sign and the name.</param>
internal sealed record HiddenPlaceholder(string Name, SqlToken Token, SqlSpan Place)
{
    public SqlTokenKind Kind => Token.Kind;

    /// <summary>The first one for a parameter; one in a comment comes last, for it can be meant.</summary>
    public static HiddenPlaceholder? Find(string sql, EquatableArray<string> parameters, int parameter)
    {
        var all = FindAll(sql, parameters).Where(h => RemoteParameters.IndexOf(parameters, h.Name) == parameter).ToList();
        return all.Find(h => h.Kind != SqlTokenKind.Comment) ?? all.FirstOrDefault();
    }

    public static IEnumerable<HiddenPlaceholder> FindAll(string sql, EquatableArray<string> parameters) => SqlLexer.Read(sql).Tokens.SelectMany(t => In(sql, t, parameters));

    /// <summary>What to write in which place to make it one; null where that is not sure to be meant.</summary>
    public (SqlSpan Place, string Text)? Rewrite(SqlStatement statement, IReadOnlyList<(string Name, string Type)> parameters) => Kind switch
    {
        // Elsewhere no value can stand, or not everywhere.
        _ when !statement.IsPreparable && !statement.IsCall => null,
        SqlTokenKind.String when TypedConstant(statement.Tokens, IndexIn(statement.Tokens), parameters) is { } written => written,
        SqlTokenKind.String or SqlTokenKind.QuotedIdentifier when StringTemplate.Rewrite(statement.Tokens, IndexIn(statement.Tokens), parameters) is { } expression => (Token.Span, expression),
        SqlTokenKind.Operator when Operand.Ends(statement.Tokens, IndexIn(statement.Tokens) - 1) => (new SqlSpan(Token.Start, Place.End - Token.Start), $"{Operator(statement.Sql)} @{Name}"),
        // Two signs are one too many.
        SqlTokenKind.Operator when statement.Sql.Substring(Token.Start, Token.Length) == "@@" => (new SqlSpan(Token.Start, Place.End - Token.Start), "@" + Name),
        SqlTokenKind.QuotedIdentifier when Place.Length == Token.Length - 2 => (Token.Span, "@" + Name),
        _ => null,
    };

    /// <summary>What is left of <c>?@</c> and <c>@@@</c> without the placeholder's sign is an operator, and they are hardly one: <c>@@@</c> is the old name of <c>@@</c>.</summary>
    private string Operator(string sql) => sql.Substring(Token.Start, Token.Length) is var text && text is "?@" or "@@@" ? text.Substring(0, text.Length - 1) : text;

    private (SqlSpan Place, string Text)? TypedConstant(SqlTokens tokens, int index, IReadOnlyList<(string Name, string Type)> parameters)
    {
        var (name, spelling) = parameters.FirstOrDefault(p => string.Equals(p.Name, Name, StringComparison.OrdinalIgnoreCase));
        return name is not null && PostgresType.TryParse(spelling, out var type, out _) && TypedConstants.Rewrite(tokens, index, name, type) is { } written ? (tokens.Span(index - 1, index + 1), written) : null;
    }

    private int IndexIn(SqlTokens tokens)
    {
        var index = 0;
        while (tokens[index].Start < Token.Start)
            index++;
        return index;
    }

    private static IEnumerable<HiddenPlaceholder> In(string sql, SqlToken token, EquatableArray<string> parameters)
    {
        var first = token.Kind switch
        {
            SqlTokenKind.String or SqlTokenKind.DollarString or SqlTokenKind.QuotedIdentifier or SqlTokenKind.Comment => token.Start,
            SqlTokenKind.Operator when sql[token.End - 1] == '@' => token.End - 1,
            _ => token.End,
        };
        for (var at = IndexOfSign(sql, first, token.End); at >= 0; at = IndexOfSign(sql, at + 1, token.End))
        {
            var end = SqlCharacters.SkipPlaceholderName(sql, at + 1);
            var name = sql.Substring(at + 1, end - at - 1);
            // What goes on from a word, as in an address of mail, is hardly meant.
            var begins = at == 0 || !SqlCharacters.ContinuesPlaceholder(sql[at - 1]) || EndsEscape(sql, token, at);
            if (begins && RemoteParameters.IndexOf(parameters, name) >= 0)
                yield return new HiddenPlaceholder(name, token, new SqlSpan(at, end - at));
        }
    }

    /// <summary><c>E'a\n@name'</c>, <c>U&amp;'\0041@name'</c>.</summary>
    private static bool EndsEscape(string sql, SqlToken token, int at)
    {
        var escape = token.Kind != SqlTokenKind.String ? 0 : sql[token.Start] switch { 'e' or 'E' => 2, 'u' or 'U' => 5, _ => 0 };
        return escape > 0 && at - escape > token.Start && sql[at - escape] == '\\' && sql[at - escape - 1] != '\\';
    }

    private static int IndexOfSign(string sql, int start, int end) => sql.IndexOf('@', Math.Min(start, end), Math.Max(0, end - start));
}
