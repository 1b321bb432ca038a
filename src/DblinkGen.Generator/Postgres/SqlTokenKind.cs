namespace DblinkGen.Generator.Postgres;

internal enum SqlTokenKind
{
    Whitespace,
    Comment,

    /// <summary>An unquoted identifier or a keyword; which of the two, only the grammar knows.</summary>
    Word,

    /// <summary><c>"name"</c> or <c>U&amp;"name"</c>.</summary>
    QuotedIdentifier,

    /// <summary><c>'…'</c> with any of the prefixes E, B, X, N, U&amp;.</summary>
    String,

    /// <summary><c>$$…$$</c> or <c>$tag$…$tag$</c>.</summary>
    DollarString,
    Number,

    /// <summary><c>$1</c>.</summary>
    PositionalParameter,

    /// <summary><c>@name</c>, which stands for a parameter of the C# method.</summary>
    Placeholder,
    Operator,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Comma,
    Semicolon,
    Dot,

    /// <summary><c>::</c>.</summary>
    Cast,

    /// <summary><c>:</c>, <c>:=</c> and <c>..</c>.</summary>
    Punctuation,

    /// <summary>A character that begins no token of PostgreSQL, such as a backslash.</summary>
    Unexpected,
}
