using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>The columns that a query returns, as far as its text tells.</summary>
/// <param name="Stars">Each <c>*</c> or <c>t.*</c>.</param>
/// <param name="IsComplete">False where a star or <c>TABLE</c> adds columns that only the remote knows.</param>
internal sealed record SelectList(EquatableArray<OutputColumn> Columns, EquatableArray<SqlSpan> Stars, bool IsComplete);

/// <param name="Name">Null where PostgreSQL would call the column <c>?column?</c>, and where its name is not certain.</param>
internal readonly record struct OutputColumn(string? Name, int Start, int Length);
