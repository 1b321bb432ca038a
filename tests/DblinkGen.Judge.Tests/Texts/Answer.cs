namespace DblinkGen.Judge.Tests.Texts;

/// <summary>What the server says of a text that it gets directly.</summary>
/// <param name="State">The SQLSTATE of its refusal; <see cref="None"/> for a text that only a refusal of ours can answer; null where it ran.</param>
/// <param name="Columns">The names of the columns; none for a command.</param>
/// <param name="Rows">The values as text.</param>
/// <param name="Affected">What the command tag counts; 0 where it counts nothing.</param>
internal sealed record Answer(string? State, IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows, ulong Affected)
{
    /// <summary>No error of PostgreSQL: several statements, or COPY.</summary>
    public const string None = "-";

    public static Answer Refused(string state) => new(state, [], [], 0);

    /// <summary>Whether the columns are those that the methods declare.</summary>
    public bool Fits(bool byName) => byName ? Columns.Count(c => c == "n") == 1 && Columns.Count(c => c == "t") == 1 : Columns.Count == 2;

    /// <summary>The values of the declared columns.</summary>
    public IEnumerable<(string? N, string? T)> Values(bool byName)
    {
        var columns = Columns.ToList();
        var (n, t) = byName ? (columns.IndexOf("n"), columns.IndexOf("t")) : (0, 1);
        return Rows.Select(row => (row[n], row[t]));
    }

    public override string ToString() => State ?? (Columns.Count == 0 ? $"{Affected} affected" : $"({string.Join(", ", Columns)}): {string.Join(" ", Rows.Select(r => $"({string.Join(", ", r.Select(v => v ?? "NULL"))})"))}");
}
