using System.Globalization;
using System.Text;
using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>The measured part of <c>docs/performance.md</c>: what stands between its marks is replaced, the rest is left alone.</summary>
internal static class PerformanceDocument
{
    private const string Begin = "<!-- benchmarks:begin -->";
    private const string End = "<!-- benchmarks:end -->";

    public static async Task WriteAsync(string folder, Results results, Effort effort, Machine machine)
    {
        var path = Path.Combine(folder, "performance.md");
        var before = await File.ReadAllTextAsync(path);
        var begin = before.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = before.IndexOf(End, StringComparison.Ordinal);
        if (begin < Begin.Length || end < begin)
            throw new InvalidOperationException($"{path} lacks the marks {Begin} and {End}.");
        await File.WriteAllTextAsync(path, before[..begin] + "\n" + Section(results, effort, machine) + before[end..]);
        await File.WriteAllTextAsync(Path.Combine(folder, "performance.svg"), BarChart.Draw(results.Charts));
    }

    private static string Section(Results results, Effort effort, Machine machine)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            Measured {DateTime.UtcNow:yyyy-MM-dd} on {machine.Text}; {machine.Server}. {(effort.IsQuick ? "A quick run: preliminary." : "A full run.")}

            ![Look-ups and scans, as multiples of hand-written Npgsql](performance.svg)


            """);
        foreach (var table in results.Tables)
            Append(text, table);
        text.Append("### Targets\n\n| Key | at most | measured | 10 % – 90 % | |\n|---|---:|---:|---:|---|\n");
        foreach (var (target, value) in Targets.Measured(results, effort))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{target.Key}` | {Figures.Ratio(target.AtMost)} | {Figures.Ratio(value.Median)} | {Figures.Range(value)} | {(target.Holds(value.Median) ? "held" : "**missed**")} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, ResultTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {table.Title}\n\n| {string.Join(" | ", table.Columns)} |\n");
        text.Append('|').Append("---|").Insert(text.Length, "---:|", table.Columns.Count - 1).Append('\n');
        foreach (var row in table.Rows)
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
        text.Append('\n');
    }
}
