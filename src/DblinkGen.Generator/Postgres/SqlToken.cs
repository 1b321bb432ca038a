namespace DblinkGen.Generator.Postgres;

/// <summary>A piece of the SQL text; positions are 0-based offsets of UTF-16 units.</summary>
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public SqlSpan Span => new(Start, Length);

    public bool IsTrivia => Kind is SqlTokenKind.Whitespace or SqlTokenKind.Comment;
}
