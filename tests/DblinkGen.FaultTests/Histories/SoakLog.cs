using System.Globalization;

namespace DblinkGen.FaultTests.Histories;

/// <summary>A file with a line for each history that kept the promises: its number, and how many of its calls ended in which way.</summary>
internal sealed class SoakLog
{
    private const char Separator = '\t';

    private readonly string _path;
    private readonly HashSet<int> _held = [];
    private readonly Lock _lock = new();

    public SoakLog(string path)
    {
        _path = path;
        foreach (var fields in File.Exists(path) ? File.ReadLines(path).Select(line => line.Split(Separator)) : [])
        {
            _held.Add(int.Parse(fields[0], CultureInfo.InvariantCulture));
            Total.Add(fields[1..].Select(Parse));
        }
    }

    /// <summary>How many histories kept the promises.</summary>
    public int Held => _held.Count;

    /// <summary>The calls of all of them.</summary>
    public Tally Total { get; } = new();

    /// <summary>The numbers of histories that are not in the file, without an end.</summary>
    public IEnumerable<int> Left()
    {
        var held = _held.ToHashSet();
        return Enumerable.InfiniteSequence(0, 1).Where(number => !held.Contains(number));
    }

    public void Add(int number, Tally calls)
    {
        lock (_lock)
        {
            File.AppendAllText(_path, string.Join(Separator, calls.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key}"))
                .Prepend(number.ToString(CultureInfo.InvariantCulture))) + "\n");
            _held.Add(number);
            Total.Add(calls.Counts);
        }
    }

    /// <summary>Keeps the text of a fault in a file beside: a long run may be ended before it says what it has found.</summary>
    public void AddFault(string fault)
    {
        lock (_lock)
            File.AppendAllText(_path + ".faults", fault + "\n\n");
    }

    private static KeyValuePair<string, int> Parse(string field)
    {
        var blank = field.IndexOf(' ', StringComparison.Ordinal);
        return new(field[(blank + 1)..], int.Parse(field[..blank], CultureInfo.InvariantCulture));
    }
}
