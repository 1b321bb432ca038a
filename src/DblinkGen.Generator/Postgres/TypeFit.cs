namespace DblinkGen.Generator.Postgres;

/// <summary>Whether a C# type can hold the values of a PostgreSQL type, and Npgsql reads them into it.</summary>
internal enum TypeFit
{
    /// <summary>One of the two is not in the table: a user's type, or one that only a plug-in of Npgsql reads.</summary>
    Unknown,

    /// <summary>
    /// Every value fits, or the pair is the C# type's default and the reader checks the range (<c>byte</c> of int2,
    /// <c>uint</c> of int8), or what does not fit fails loudly in any .NET type (<c>decimal</c> of numeric).
    /// </summary>
    Compatible,

    /// <summary>The kinds agree, and some values do not fit.</summary>
    Narrowing,

    Incompatible,
}
