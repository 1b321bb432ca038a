namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Types in casts and column definitions.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>What is expected where a length is that the type does not take.</summary>
    public const string NoLength = "no length";

    private CastExpression ReadCast(CastExpression cast)
    {
        var type = _index;
        ReadType();
        cast.Type = new TokenRange(type, _index);
        return Finish(cast);
    }

    /// <summary>A string behind the type that it is read as.</summary>
    private CastExpression ReadTypedConstant(int type, bool isInterval = false)
    {
        var end = _index;
        var constant = new CastExpression(type, ReadString()) { Type = new TokenRange(type, end) };
        if (isInterval)
            ReadIntervalFields();
        return Finish(constant);
    }

    private bool AtString => _index < _end && _tokens.IsString(_index);

    private void ReadType()
    {
        Accept("SETOF");
        if (!AtName || (At(SqlTokenKind.Word) && Keywords.IsReserved(Keyword)))
            Refuse("a type");
        else if (Keyword is "VARCHAR" or "CHAR" or "CHARACTER" or "NCHAR" && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis) && IsWord(_index + 2, "MAX"))
            RefuseLength();
        else
            ReadTypeName();
        while (At(SqlTokenKind.OpenBracket))
            SkipGroup();
        if (Accept("ARRAY") && At(SqlTokenKind.OpenBracket))
            SkipGroup();
    }

    private void RefuseLength()
    {
        _index++;
        Refuse(NoLength);
    }

    private void ReadTypeName()
    {
        var takesNone = Keyword is "INT" or "INTEGER" or "SMALLINT" or "BIGINT" or "REAL" or "BOOLEAN";
        _index = TypeEnd(_index);
        if (takesNone && At(SqlTokenKind.OpenParenthesis))
            Refuse(NoLength);
    }

    /// <summary>Behind the name of a type, its length and its further words.</summary>
    private int TypeEnd(int index)
    {
        var word = KeywordAt(index);
        var end = index + 1;
        switch (word)
        {
            case "DOUBLE" when IsWord(end, "PRECISION"):
                return end + 1;
            case "NATIONAL" when KeywordAt(end) is "CHAR" or "CHARACTER":
                return SkipLength(IsWord(end + 1, "VARYING") ? end + 2 : end + 1);
            case "CHAR" or "CHARACTER" or "NCHAR" or "BIT":
                return SkipLength(IsWord(end, "VARYING") ? end + 1 : end);
            case "TIME" or "TIMESTAMP":
                end = SkipLength(end);
                return KeywordAt(end) is "WITH" or "WITHOUT" && IsWord(end + 1, "TIME") && IsWord(end + 2, "ZONE") ? end + 3 : end;
            case "INT" or "INTEGER" or "SMALLINT" or "BIGINT" or "REAL" or "BOOLEAN":
                return end;
            case "INTERVAL":
                end = SkipLength(end);
                return IntervalFieldsEnd(end);
            default:
                while (end < _end && _tokens.Is(end, SqlTokenKind.Dot) && _tokens.IsName(end + 1))
                    end += 2;
                return SkipLength(end);
        }
    }

    private int SkipLength(int index) => index < _end && _tokens.Is(index, SqlTokenKind.OpenParenthesis) ? _tokens.SkipGroup(index) : index;

    /// <summary>The string of <c>timestamp with time zone '…'</c> and its like, where the type takes more than one word; or -1.</summary>
    private int TypedConstant(int index)
    {
        if (KeywordAt(index) is not ("DOUBLE" or "NATIONAL" or "CHAR" or "CHARACTER" or "NCHAR" or "BIT" or "TIME" or "TIMESTAMP" or "INTERVAL"))
            return -1;
        var end = TypeEnd(index);
        return end < _end && _tokens.IsString(end) ? end : -1;
    }

    private void ReadIntervalFields() => _index = IntervalFieldsEnd(_index);

    private int IntervalFieldsEnd(int index)
    {
        if (!IsField(index))
            return index;
        var end = SkipLength(index + 1);
        return IsWord(end, "TO") && IsField(end + 1) ? SkipLength(end + 2) : end;
    }

    private bool IsField(int index) => KeywordAt(index) is "YEAR" or "MONTH" or "DAY" or "HOUR" or "MINUTE" or "SECOND";
}
