using System.Globalization;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Messages;

/// <summary>Which cells are walked: a sample, which another seed makes another; all; or those that are named.</summary>
/// <param name="Seed">The seed of the sample; <see langword="null"/> for all.</param>
/// <param name="Name">A part of the name of each cell; may be empty.</param>
/// <param name="Part">Which part of them is walked, from 1 on.</param>
/// <param name="Parts">Into how many parts they are divided, each of which has cells of every kind.</param>
internal sealed record Choice(int? Seed, string Name, int Part = 1, int Parts = 1)
{
    /// <summary>
    /// <c>all</c>, or <c>all 3/20</c> for the third of twenty parts of them; a seed; or a part of the names of cells, such as <c>list, warm, prepared | ToRemote</c>.
    /// </summary>
    private const string Variable = "DBLINKGEN_TEST_MESSAGES";

    private const string All = "all";
    private const int SampledSituations = 40;
    private const int SampledCells = 360;

    /// <summary>How many cells run at the same time: a sample shares its servers with other tests.</summary>
    public int AtOnce => Seed is null ? 32 : 20;

    /// <summary>How many cells run on a scene, one after the other.</summary>
    public int PerScene => Seed is null ? 40 : 8;

    public static Choice FromEnvironment() => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => new(Random.Shared.Next(), ""),
        All => new(null, ""),
        var text when text.StartsWith(All + " ", StringComparison.Ordinal) => OfPart([.. text[All.Length..].Split('/').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]),
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var seed) => new(seed, ""),
        var text => new(null, text),
    };

    public async Task<IReadOnlyList<Cell>> CellsAsync(FaultServers servers)
    {
        if (Seed is not { } seed)
        {
            // The name of a cell begins with that of its situation.
            var parts = Name.Split(" | ");
            var situations = Situation.All.Where(s => parts.Length == 1 || s.ToString().EndsWith(parts[0], StringComparison.Ordinal));
            return [.. (await Cells.OfAsync(servers, situations)).Where((c, i) => i % Parts == Part - 1 && c.ToString().Contains(Name, StringComparison.Ordinal))];
        }

        var random = new Random(seed);
        var cells = (await Cells.OfAsync(servers, Sample(Situation.All, SampledSituations))).ToArray();
        return Sample(cells, Math.Min(SampledCells, cells.Length));

        T[] Sample<T>(IReadOnlyList<T> from, int count)
        {
            var all = from.ToArray();
            random.Shuffle(all);
            return all[..count];
        }
    }

    public override string ToString() => Seed is { } seed ? $"{Variable}={seed} walks this sample again; {Variable}={All} all cells." : $"The cells are those of {Variable}={(Name.Length == 0 ? $"{All} {Part}/{Parts}" : Name)}.";

    private static Choice OfPart(int[] numbers) => numbers is [var part and >= 1, var parts] && part <= parts
        ? new(null, "", part, parts)
        : throw new ArgumentException($"{Variable} is \"{All} PART/PARTS\".");
}
