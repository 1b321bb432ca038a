namespace DblinkGen;

/// <summary>
/// Who reads the text in which the remote sends a value: the local server, as the declared type, or the client. The values are the same.
/// </summary>
public enum DblinkTransfer
{
    /// <summary>
    /// Each column by itself: the local server hands the text through, and the client reads it, where the declared type has a parser in the client. It
    /// has for all types of PostgreSQL in the guide's table but <c>tsvector</c> and <c>tsquery</c>, and for arrays; of single values of a type with a modifier only for
    /// <c>numeric</c> and text. This takes most of the cost of a large result off the local server.
    /// </summary>
    Auto,

    /// <summary>The local server reads every column as its declared type, as it does for any other code.</summary>
    Typed,

    /// <summary>The client reads every column; a column that has no parser is an error (DBL1030).</summary>
    Text,
}
