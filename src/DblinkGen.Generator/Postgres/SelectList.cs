using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>The columns that a query returns, as far as its text tells.</summary>
/// <param name="IsComplete">False where <c>*</c> or <c>TABLE</c> adds columns that only the remote knows.</param>
internal sealed record SelectList(EquatableArray<OutputColumn> Columns, bool IsComplete);

/// <param name="Name">Null where PostgreSQL would call the column <c>?column?</c>, and where its name is not certain.</param>
internal readonly record struct OutputColumn(string? Name, int Start, int Length);
