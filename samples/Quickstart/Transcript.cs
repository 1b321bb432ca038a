using System.Globalization;
using DblinkGen;
using Spectre.Console;

namespace Quickstart;

/// <summary>What the Quickstart prints: coloured on a terminal, plain text in a file or pipe.</summary>
internal static class Transcript
{
    private static readonly IAnsiConsole s_console = CreateConsole();

    public static void Part(string title) => s_console.MarkupLineInterpolated($"\n[bold]{title}[/]");

    public static void Done(string what) => s_console.MarkupLineInterpolated($"  - {what}");

    public static void Step(string what) => s_console.MarkupLineInterpolated($"  [blue]{what}[/]");

    public static void Result(string what) => s_console.MarkupLineInterpolated($"    {what}");

    public static void Failure(DblinkException failure)
    {
        foreach (var line in failure.Message.Split('\n'))
            s_console.MarkupLineInterpolated($"    [red]{line}[/]");
    }

    /// <summary>One column for each item, for their rows are wider than a terminal.</summary>
    public static void Items(IReadOnlyList<Item> items)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        table.AddColumns(["", .. items.Select(item => Markup.Escape(item.Name))]);
        AddRow("id", item => Text(item.Id));
        AddRow("price", item => Text(item.Price));
        AddRow("in_stock", item => item.InStock ? "true" : "false");
        AddRow("weight", item => Text(item.Weight));
        AddRow("added_on", item => Text(item.AddedOn));
        AddRow("changed_at", item => Text(item.ChangedAt));
        AddRow("warranty", item => Text(item.Warranty));
        AddRow("tags", item => item.Tags is null ? "NULL" : string.Join(", ", item.Tags));
        s_console.Write(new Padder(table, new Padding(4, 0, 0, 0)));

        void AddRow(string column, Func<Item, string> value) => table.AddRow([column, .. items.Select(item => Markup.Escape(value(item)))]);
    }

    private static string Text(IFormattable? value) => value switch
    {
        null => "NULL",
        DateTimeOffset instant => instant.ToString("u", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString(null, CultureInfo.InvariantCulture),
    };

    private static IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        // A file has no width; what cannot be copied in one piece helps nobody.
        if (Console.IsOutputRedirected)
            console.Profile.Width = 1000;
        return console;
    }
}
