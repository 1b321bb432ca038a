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

    public static void Items(IReadOnlyList<Item> items)
    {
        var table = new Table { Border = TableBorder.Ascii2 };
        table.AddColumns("id", "name", "price", "in_stock", "weight", "added_on", "changed_at", "warranty", "tags");
        foreach (var item in items)
        {
            table.AddRow(
                new[]
                {
                    Text(item.Id), item.Name, Text(item.Price), Text(item.InStock), Text(item.Weight), Text(item.AddedOn), Text(item.ChangedAt),
                    Text(item.Warranty), item.Tags is null ? "NULL" : string.Join(", ", item.Tags),
                }.Select(Markup.Escape).ToArray());
        }

        s_console.Write(new Padder(table, new Padding(4, 0, 0, 0)));
    }

    private static string Text(IFormattable? value) => value switch
    {
        null => "NULL",
        DateTimeOffset instant => instant.ToString("u", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString(null, CultureInfo.InvariantCulture),
    };

    private static string Text(bool value) => value ? "true" : "false";

    private static IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        // A file has no width; what cannot be copied in one piece helps nobody.
        if (Console.IsOutputRedirected)
            console.Profile.Width = 1000;
        return console;
    }
}
