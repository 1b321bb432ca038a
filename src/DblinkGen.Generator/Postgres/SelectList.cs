using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>The columns that a query returns, as far as its text tells.</summary>
/// <param name="Stars">Each item such as <c>*</c>, <c>t.*</c> or <c>(row).*</c>.</param>
/// <param name="IsComplete">False if a star or <c>TABLE</c> adds columns that only the remote knows, and if an item cannot be read.</param>
internal sealed record SelectList(EquatableArray<OutputColumn> Columns, EquatableArray<SqlSpan> Stars, bool IsComplete);

/// <param name="Name">The name that PostgreSQL gives the column, <see cref="Unnamed"/> included; null where the text does not tell it.</param>
/// <param name="Type">What the item is cast to; null where the text does not tell its type.</param>
internal readonly record struct OutputColumn(string? Name, int Start, int Length, PostgresType? Type = null)
{
    /// <summary>What PostgreSQL calls a column without a name.</summary>
    public const string Unnamed = "?column?";

    public SqlSpan Span => new(Start, Length);
}
