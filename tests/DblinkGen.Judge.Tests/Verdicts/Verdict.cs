using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Judge.Tests.Verdicts;

/// <summary>A text that goes to the server, with the types of its placeholders.</summary>
/// <param name="Source">Where it comes from, for a failure's message.</param>
internal sealed record JudgedText(string Sql, IReadOnlyDictionary<string, PostgresType> Types, string Source)
{
    private static readonly Dictionary<string, PostgresType> NoTypes = [];

    public JudgedText(string sql, string source)
        : this(sql, NoTypes, source)
    {
    }

    /// <summary>What the generator's checks find, by the text and the types alone.</summary>
    public IReadOnlyList<TextFault> Faults(SqlStatement statement) => [.. TextFaults.Of(SqlSyntax.Of(statement, []), Types)];
}

/// <summary>What the server says, and what we say.</summary>
/// <param name="SqlState">Null where PREPARE was accepted.</param>
internal sealed record Verdict(JudgedText Text, string? SqlState, string Message, IReadOnlyList<TextFault> Faults)
{
    /// <summary>Refusals that depend on what the database holds, or on what its functions do.</summary>
    private static readonly HashSet<string> OfTheCatalog =
    [
        "42P01", "42703", "42883", "42704", "3F000", "42809", "42501", "42725", "42P02", "42P18", "42846", "0A000", "54001", "57014",
        "42804", "55000", "428C9", "42P21", "42P22", "42702", "55P04", "42602", "42P17", "42P09", "23514", "54000",
    ];

    /// <summary>Refusals of the lexer and the grammar, which come before the catalog is looked at.</summary>
    private static readonly HashSet<string> OfTheGrammar = ["42601", "0A000", "22P06", "22P05", "22025", "22019", "42939", "42622", "54001"];

    public bool IsRefused => SqlState is not null;

    public bool IsFoundByText => Faults.Any(f => f.IsRefused);

    /// <summary>We refuse what the server accepts, or its grammar where the server came further.</summary>
    public bool IsFalse => IsRefused ? Faults.Any(IsOfTheGrammar) && !OfTheGrammar.Contains(SqlState!) : IsFoundByText;

    public bool DependsOnTheCatalog => SqlState is not null && (OfTheCatalog.Contains(SqlState) || SqlState.StartsWith("22", StringComparison.Ordinal));

    private static bool IsOfTheGrammar(TextFault fault) => fault.Kind is TextFaultKind.Syntax or TextFaultKind.OtherDatabase or TextFaultKind.NoValue;

    public override string ToString() =>
        $"{Text.Source}: {SqlState ?? "accepted"} {Message} | {string.Join("; ", Faults.Select(f => $"{f.Kind} '{Text.Sql.Substring(f.Place.Start, f.Place.Length)}': {f.Reason}"))}\n    {Text.Sql.ReplaceLineEndings(" ")}";
}
