using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Rows that VALUES writes out, and that all of them are returned.</summary>
internal static class WrittenRows
{
    /// <returns>The second row and how many there are; null where there is one, or where the text does not tell.</returns>
    public static (SqlSpan Place, int Count)? Second(SqlSyntax syntax)
    {
        var values = !syntax.IsWhole ? null : syntax.Root switch
        {
            ValuesQuery query => query,
            InsertStatement { Returning: not null, OnConflict: < 0, Source: ValuesQuery source } => source,
            _ => null,
        };
        return values is { Limit: < 0, Limits: [], Rows: [_, var second, ..] } ? (syntax.Tokens.Span(second.First, second.End), values.Rows.Count) : null;
    }
}
