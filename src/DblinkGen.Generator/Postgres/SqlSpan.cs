namespace DblinkGen.Generator.Postgres;

/// <summary>A stretch of the SQL text.</summary>
internal readonly record struct SqlSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SqlSpan Between(int start, int end) => new(start, end - start);
}

/// <summary>One occurrence of <c>@name</c>; the stretch includes the sign.</summary>
/// <param name="Member">Of <c>@name.member</c>; outside of the stretch.</param>
internal readonly record struct SqlPlaceholder(string Name, int Start, int Length, SqlSpan? Member = null);
