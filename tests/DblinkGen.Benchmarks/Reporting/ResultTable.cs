namespace DblinkGen.Benchmarks.Reporting;

/// <summary>A table to read, on the console and in the document.</summary>
internal sealed class ResultTable(string title, IReadOnlyList<string> columns)
{
    private readonly List<string[]> _rows = [];

    public string Title { get; } = title;

    public IReadOnlyList<string> Columns { get; } = columns;

    public IReadOnlyList<string[]> Rows => _rows;

    public void Add(params string[] cells) => _rows.Add(cells);
}
