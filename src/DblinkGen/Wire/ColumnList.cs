using System.Globalization;
using DblinkGen.Internals;

namespace DblinkGen.Wire;

/// <summary>The columns of a remote result, as the local server has to be told: how many, and their types where it is to read one of them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Typed">Their definitions; <see langword="null"/> where the client reads all of them from text.</param>
internal readonly record struct ColumnList(int Count, string? Typed)
{
    /// <summary>A command tag.</summary>
    public static readonly ColumnList Status = new(1, null);

    /// <summary>The column definition list of a function in FROM.</summary>
    public string Definitions => Typed ?? AsText;

    /// <summary>The same as text, for what is thrown away: that need not fit the types.</summary>
    public string AsText => List(i => $"{Name(i)} pg_catalog.text");

    /// <summary>The names.</summary>
    public string Names => List(Name);

    public static ColumnList Of(IReadOnlyList<RemoteColumn> columns)
    {
        if (columns.Count == 0)
            return Status;
        return new(columns.Count, columns.All(c => c.IsText) ? null : string.Join(", ", columns.Select((c, i) => $"{Name(i)} {c.LocalType}")));
    }

    private static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"c{column + 1}");

    private string List(Func<int, string> item) => string.Join(", ", Enumerable.Range(0, Count).Select(item));
}
