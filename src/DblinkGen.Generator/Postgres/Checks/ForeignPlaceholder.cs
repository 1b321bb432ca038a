using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A placeholder as other libraries write it: <c>$1</c>, <c>:id</c>, <c>?</c>, <c>{id}</c>, <c>#{id}</c>, <c>%s</c> or <c>%(id)s</c>.</summary>
/// <param name="Name">Of <c>:id</c>.</param>
/// <param name="Number">Of <c>$1</c>, and of <c>?</c> the how manieth it is; 0 of a name.</param>
internal readonly record struct ForeignPlaceholder(SqlSpan Place, string? Name, int Number)
{
    /// <summary>The comparisons that run together with a question mark: <c>id=?</c>.</summary>
    private static readonly HashSet<string> Comparisons = new(System.StringComparer.Ordinal) { "=", "<", ">", "<=", ">=", "<>", "!=" };

    /// <summary>Whether it is a question mark, whose number is its turn.</summary>
    public bool IsMark { get; init; }

    public static List<ForeignPlaceholder> In(SqlTokens tokens)
    {
        var found = new List<ForeignPlaceholder>();
        var marks = 0;
        // CREATE OPERATOR … (NEGATOR = ?).
        var namesOperators = tokens.IsWord(1, "OPERATOR");
        var hasOwnParameters = HasOwnParameters(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, SqlTokenKind.PositionalParameter) && !hasOwnParameters)
                found.Add(new(tokens[i].Span, null, NumberOf(tokens.Text(i).Substring(1))));
            else if (BracedPlaceholder.At(tokens, i) is { } braced)
                found.Add(braced.IsMark ? braced with { Number = ++marks } : braced);
            else if (IsColon(tokens, i))
                found.Add(Colon(tokens, i));
            else if (!namesOperators && IsQuestion(tokens, i))
                found.Add(new(new SqlSpan(tokens[i].End - 1, 1), null, ++marks) { IsMark = true });
        }

        return found;
    }

    /// <summary>The parameter that is meant: of <c>?</c> the next one without a placeholder; null where it is not known.</summary>
    /// <param name="marks">How many question marks there are.</param>
    public string? Meant(EquatableArray<string> names, EquatableArray<SqlPlaceholder> placeholders, int marks)
    {
        if (Name is { } name)
            return RemoteParameters.IndexOf(names, name) is >= 0 and var found ? names[found] : null;
        if (!IsMark)
            return Number >= 1 && Number <= names.Count ? names[Number - 1] : null;
        var free = names.Where(n => !placeholders.Any(p => RemoteParameters.IndexOf(names, p.Name) is >= 0 and var i && names[i] == n)).ToList();
        return free.Count == marks ? free[Number - 1] : null;
    }

    /// <summary>PREPARE and CREATE FUNCTION, whose body has a <c>$1</c> that is filled in later.</summary>
    private static bool HasOwnParameters(SqlTokens tokens)
    {
        var verb = 0;
        while (tokens.Is(verb, SqlTokenKind.Semicolon))
            verb++;
        return tokens.IsWord(verb, "PREPARE")
            || (tokens.IsWord(verb, "CREATE") && tokens.Keyword(tokens.IsWord(verb + 1, "OR") ? verb + 3 : verb + 1) is "FUNCTION" or "PROCEDURE");
    }

    private static ForeignPlaceholder Colon(SqlTokens tokens, int index)
    {
        var name = tokens.Text(index + 1);
        var isNumber = tokens.Is(index + 1, SqlTokenKind.Number);
        return new(new SqlSpan(tokens[index].Start, 1 + name.Length), isNumber ? null : name, isNumber ? NumberOf(name) : 0);
    }

    /// <summary>A colon of PostgreSQL's own is in the bounds of a slice, in JSON_OBJECT behind a key, and from PostgreSQL 19 on in the patterns of GRAPH_TABLE.</summary>
    private static bool IsColon(SqlTokens tokens, int index)
    {
        if (!tokens.Is(index, SqlTokenKind.Punctuation) || tokens.Text(index) != ":" || index + 1 >= tokens.Count || tokens[index].End != tokens[index + 1].Start
            || !(tokens.Is(index + 1, SqlTokenKind.Word) || (tokens.Is(index + 1, SqlTokenKind.Number) && NumberOf(tokens.Text(index + 1)) > 0)))
        {
            return false;
        }

        // `@id:int` is a cast with one colon.
        if (index > 0 && tokens[index - 1].End == tokens[index].Start && Operand.Ends(tokens, index - 1))
            return false;
        for (var open = tokens.Opening(index); open >= 0; open = tokens.Opening(open))
        {
            if (tokens.Is(open, SqlTokenKind.OpenBracket) || tokens.IsWord(open - 1, "GRAPH_TABLE"))
                return false;
        }

        var isJson = tokens.Keyword(tokens.Opening(index) - 1) is "JSON_OBJECT" or "JSON_OBJECTAGG";
        return !isJson || tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) || tokens.Is(index - 1, SqlTokenKind.Comma) || tokens.Is(index - 1, SqlTokenKind.Punctuation);
    }

    /// <summary>The operators of jsonb, hstore and geometry have an operand behind them, and no operator of PostgreSQL 14 and later can do without.</summary>
    private static bool IsQuestion(SqlTokens tokens, int index)
    {
        if (!tokens.Is(index, SqlTokenKind.Operator) || Operand.Starts(tokens, index + 1))
            return false;
        var text = tokens.Text(index);
        // What stands behind an operand may be a jsonb operator that is being typed.
        return text == "?" ? !Operand.Ends(tokens, index - 1) : text[text.Length - 1] == '?' && Comparisons.Contains(text.Substring(0, text.Length - 1));
    }

    private static int NumberOf(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
