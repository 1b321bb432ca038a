using DblinkGen;

namespace Quickstart;

/// <summary>What the Quickstart prints: coloured on a terminal, plain text in a file or pipe.</summary>
internal static class Transcript
{
    public static void Part(string title) => Console.WriteLine($"\n{title}");

    public static void Done(string what) => Console.WriteLine($"  - {what}");

    public static void Step(string what) => WriteLine(ConsoleColor.Blue, $"  {what}");

    public static void Result(string what) => Console.WriteLine($"    {what}");

    public static void Items(IReadOnlyList<Item> items)
    {
        foreach (var line in ItemTable.Draw(items))
            Result(line);
    }

    public static void Failure(DblinkException failure)
    {
        foreach (var line in failure.Message.Split('\n'))
            WriteLine(ConsoleColor.Red, $"    {line}");
    }

    private static void WriteLine(ConsoleColor colour, string line)
    {
        Console.ForegroundColor = colour;
        Console.WriteLine(line);
        Console.ResetColor();
    }
}
