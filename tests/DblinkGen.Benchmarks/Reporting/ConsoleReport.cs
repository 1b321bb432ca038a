using DblinkGen.Benchmarks.Measuring;
using Spectre.Console;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>Tables and verdicts on the console.</summary>
internal static class ConsoleReport
{
    public static void Write(Results results, Effort effort)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = 160;
        foreach (var table in results.Tables)
            Write(table);
        var targets = new ResultTable("Targets", ["", "at most", "measured", "10 % – 90 %", ""]);
        foreach (var (target, value) in Targets.Measured(results, effort))
        {
            targets.Add(
                target.Key, Figures.Ratio(target.AtMost), Figures.Ratio(value.Median), Figures.Range(value), target.Holds(value.Median) ? "held" : "missed");
        }

        Write(targets);
    }

    private static void Write(ResultTable table)
    {
        var shown = new Table { Title = new TableTitle(table.Title), Border = TableBorder.Simple };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = new TableColumn(Markup.Escape(table.Columns[i])) { NoWrap = true };
            shown.AddColumn(i == 0 ? column : column.RightAligned());
        }

        foreach (var row in table.Rows)
            shown.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(shown);
    }
}
