using System.Globalization;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>Counts what became of the texts.</summary>
internal sealed class TextTally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Same { get; private set; }

    public int Total { get; private set; }

    /// <summary>A declaration with errors. Ours alone are right: what the generator writes must compile.</summary>
    public string? Refused(TextCase text, IReadOnlyList<string> errors)
    {
        Count("error while compiling");
        foreach (var id in errors.Select(e => e.Split(':')[0]).Distinct())
            Count(id);
        return errors.All(e => e.StartsWith("DBL", StringComparison.Ordinal)) ? null : $"{string.Join('\n', errors)}\n{text}";
    }

    public void Ran(Answer answer, Exception? failure)
    {
        var isSame = failure is null || answer.State is not null;
        Same += isSame ? 1 : 0;
        Count(failure is null ? "result" : isSame ? "the server's error" : $"error of ours: {((DblinkException)failure).Kind}");
    }

    public override string ToString() => string.Join('\n', _counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value,7} {c.Key}")));

    private void Count(string what)
    {
        Total++;
        _counts[what] = _counts.GetValueOrDefault(what) + 1;
    }
}
