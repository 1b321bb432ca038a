using System.Globalization;

namespace Quickstart;

/// <summary>Items as text, with a column for each, for their rows are wider than a terminal.</summary>
internal static class ItemTable
{
    private static readonly (string Name, Func<Item, string> Value)[] s_members =
    [
        ("", item => item.Name),
        ("id", item => Text(item.Id)),
        ("price", item => Text(item.Price)),
        ("in_stock", item => item.InStock ? "true" : "false"),
        ("weight", item => Text(item.Weight)),
        ("added_on", item => Text(item.AddedOn)),
        ("changed_at", item => Text(item.ChangedAt)),
        ("warranty", item => Text(item.Warranty)),
        ("tags", item => item.Tags is null ? "NULL" : string.Join(", ", item.Tags)),
    ];

    public static IEnumerable<string> Draw(IReadOnlyList<Item> items)
    {
        string[][] columns = [[.. s_members.Select(m => m.Name)], .. items.Select(item => s_members.Select(m => m.Value(item)).ToArray())];
        int[] widths = [.. columns.Select(column => column.Max(cell => cell.Length))];
        var rule = string.Join('+', widths.Select(width => new string('-', width + 2)));

        yield return $"+{rule}+";
        for (var row = 0; row < s_members.Length; row++)
        {
            yield return $"| {string.Join(" | ", columns.Select((column, i) => column[row].PadRight(widths[i])))} |";
            if (row == 0)
                yield return $"|{rule}|";
        }

        yield return $"+{rule}+";
    }

    private static string Text(IFormattable? value) => value switch
    {
        null => "NULL",
        DateTimeOffset instant => instant.ToString("u", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString(null, CultureInfo.InvariantCulture),
    };
}
