namespace DblinkGen.Generator.Postgres;

/// <summary>What the parser finds out about one statement; <see cref="SqlStatement"/> is its public form.</summary>
internal sealed class StatementOutline(TokenRange range)
{
    /// <summary>The token that begins the main statement, behind WITH.</summary>
    public int Main { get; private set; } = range.First;

    public bool HasWith => Main > range.First;

    public bool HasDataModifyingCte { get; private set; }

    public string Verb { get; private set; } = "";

    public int VerbIndex { get; private set; }

    public StatementKind Kind { get; private set; }

    public bool TakesValues { get; private set; } = true;

    public bool HasWhere { get; private set; }

    public static StatementOutline Of(SqlTokens tokens, TokenRange range)
    {
        var outline = new StatementOutline(range);
        if (tokens.IsWord(range.First, "WITH"))
            outline.ReadWith(tokens);
        outline.ReadVerb(tokens);
        outline.ReadClauses(tokens);
        return outline;
    }

    /// <summary>Of <c>(SELECT …) UNION …</c> the first SELECT, which also names the columns.</summary>
    public static int LeftmostVerb(SqlTokens tokens, int first, out bool modifies)
    {
        modifies = false;
        var verb = first;
        while (tokens.Is(verb, SqlTokenKind.OpenParenthesis) || (verb > first && tokens.IsWord(verb, "WITH")))
        {
            if (tokens.Is(verb, SqlTokenKind.OpenParenthesis))
                verb++;
            else if (WithClause.Parse(tokens, verb) is { } with)
                (verb, modifies) = (with.Main, modifies || with.HasDataModification);
            else
                break;
        }

        return verb;
    }

    private void ReadWith(SqlTokens tokens)
    {
        if (WithClause.Parse(tokens, range.First) is not { } with || with.Main >= range.End)
        {
            tokens.Errors.Add(new SqlError(SqlErrorCode.MalformedWith, tokens[range.First].Start, tokens[range.First].Length));
            return;
        }

        Main = with.Main;
        HasDataModifyingCte = with.HasDataModification;
    }

    private void ReadVerb(SqlTokens tokens)
    {
        var verb = LeftmostVerb(tokens, Main, out var modifies);
        HasDataModifyingCte |= modifies;
        VerbIndex = verb;
        Verb = tokens.Keyword(verb);
        Kind = StatementVerb.KindOf(Verb);
        TakesValues = UtilityStatement.TakesValues(tokens, verb);
        if (IsTransactionControlByItsSecondWord(tokens, verb))
            Kind = StatementKind.TransactionControl;
        else if (!StatementVerb.IsKnown(Verb) && Verb != "WITH")
            tokens.Errors.Add(new SqlError(SqlErrorCode.UnknownStatement, tokens[Main].Start, tokens[Main].Length));

        if (Verb == "SELECT" && CreatesTable(tokens, verb))
            Kind = StatementKind.Command;
    }

    private bool IsTransactionControlByItsSecondWord(SqlTokens tokens, int verb) =>
        Verb is "PREPARE" or "SET"
        && tokens.IsWord(verb + 1, "TRANSACTION")
        && (Verb == "SET" || tokens.IsString(verb + 2));

    /// <summary>Whether INTO is behind the select list.</summary>
    private bool CreatesTable(SqlTokens tokens, int verb)
    {
        for (var i = verb + 1; i < range.End && tokens.Depth(i) >= tokens.Depth(verb); i++)
        {
            if (tokens.Depth(i) > tokens.Depth(verb) || !tokens.IsKeyword(i, tokens.Text(i)))
                continue;
            var keyword = tokens.Keyword(i);
            if (keyword == "INTO")
                return true;
            // `a IS DISTINCT FROM b`.
            if (keyword is "WHERE" or "GROUP" or "HAVING" or "WINDOW" or "UNION" or "INTERSECT" or "EXCEPT" or "ORDER" or "LIMIT" or "OFFSET" or "FETCH" || (keyword == "FROM" && !tokens.IsWord(i - 1, "DISTINCT")))
                return false;
        }

        return false;
    }

    private void ReadClauses(SqlTokens tokens)
    {
        for (var i = Main; i < range.End; i++)
        {
            if (tokens.Depth(i) > 0 || !tokens.Is(i, SqlTokenKind.Word))
                continue;

            HasWhere |= tokens.IsKeyword(i, "WHERE");
            if (Kind == StatementKind.Dml && tokens.IsKeyword(i, "RETURNING"))
                Kind = StatementKind.DmlReturning;
        }
    }
}
