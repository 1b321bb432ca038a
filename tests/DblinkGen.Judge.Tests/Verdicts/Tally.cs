using System.Globalization;

namespace DblinkGen.Judge.Tests.Verdicts;

/// <summary>Counts verdicts, and keeps those that somebody has to look at.</summary>
internal sealed class Tally(string name)
{
    private readonly Dictionary<string, int> _missed = [];
    private readonly Dictionary<string, int> _found = [];

    public int Texts { get; private set; }

    public int Refused { get; private set; }

    public int OfTheCatalog { get; private set; }

    public int Found { get; private set; }

    public List<Verdict> False { get; } = [];

    public List<Verdict> Missed { get; } = [];

    public void Add(Verdict verdict)
    {
        Texts++;
        if (verdict.IsFalse)
            False.Add(verdict);
        foreach (var fault in verdict.Faults)
            Count(_found, fault.Kind.ToString());
        if (!verdict.IsRefused)
            return;
        Refused++;
        if (verdict.IsFoundByText)
        {
            Found++;
        }
        else if (verdict.DependsOnTheCatalog)
        {
            OfTheCatalog++;
        }
        else
        {
            Missed.Add(verdict);
            Count(_missed, verdict.SqlState!);
        }
    }

    /// <summary>Writes what somebody has to look at beside the path in <c>DBLINKGEN_JUDGE_LOG</c>.</summary>
    public async Task LogAsync()
    {
        if (Environment.GetEnvironmentVariable("DBLINKGEN_JUDGE_LOG") is { Length: > 0 } log)
            await File.WriteAllLinesAsync($"{log}-{name}.txt", [ToString(), "== false", .. False.Select(v => v.ToString()), "== missed", .. Missed.Select(v => v.ToString())]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {Texts} texts, {Refused} refused by the server ({OfTheCatalog} for what its catalog holds), {Found} found, {Missed.Count} missed, {False.Count} false\n  found: {List(_found)}\n  missed: {List(_missed)}");

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string List(Dictionary<string, int> counts) => string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => $"{c.Key} {c.Value}"));
}
