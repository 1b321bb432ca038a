using CsCheck;
using DblinkGen.Generator.Tests.Generation;
using DblinkGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>The generator writes a working body for exactly the declarations that the analyzer accepts.</summary>
public sealed class AgreementTests
{
    private const string Items = "[DblinkRowSource(\"items\", \"SELECT id, name FROM item\", typeof(Item))] ";

    private static readonly Gen<string> Attributes = Gen.OneOf(
        "", "[DblinkColumn(\"id\")] ", "[DblinkColumn(\"id\", \"int8\")] ", "[DblinkColumn(\"name\"), DblinkColumn(\"id\")] ",
        "[DblinkColumn(\"id\"), DblinkColumn(\"id\")] ", "[DblinkColumn(\"mood\", \"app.mood\")] ", "[DblinkServer(\"a=b\")] ",
        Items, Items, "[DblinkRowSource(\"items\", \"SELECT @id\", Columns = \"id int4, name text\", Server = \"other\")] ", Items + Items);

    private static readonly Gen<string> Kind = Gen.OneOf("Query", "Query", "Query", "Command", "LocalQuery", "LocalQuery", "LocalCommand");

    private static readonly Gen<string> Sql = Gen.OneOf(
        "SELECT 1", "SELECT id, name FROM item WHERE id = @id", "DELETE FROM item WHERE id = @id", "DELETE FROM item RETURNING *", "SHOW work_mem",
        "SET x = @id", "CALL p(@ID, '{}%')", "", "SELECT 'x", "COPY x TO STDOUT", "WITH a AS (SELECT 1) SELECT * FROM a --", "VALUES ($1)",
        "SELECT i.id, i.name FROM @items AS i", "SELECT * FROM @items i WHERE id = @id", "INSERT INTO copy SELECT * FROM @items AS i",
        "CREATE VIEW v AS TABLE item", "UPDATE item SET x = @id FROM @Items AS i RETURNING *", "SELECT @items");

    private static readonly Gen<string> Options = Gen.OneOf(
        "", "", ", Prepare = false", ", TimeoutSeconds = 3", ", TimeoutSeconds = -1", ", Prepare = true", ", FetchSize = 10", ", Match = DblinkMatch.ByName", ", Match = DblinkMatch.ByPosition");

    private static readonly Gen<string> Type = Gen.OneOf(
        "int", "int?", "string", "string?", "Item", "Item?", "Place", "Place?", "(int Id, string Name)", "(int Id, Mood? Name)?", "Mood", "byte[]", "Version",
        "object", "IDisposable", "Item<int>", "int[]?", "Mood[]", "List<Mood>");

    private static readonly Gen<string> Return = Gen.Select(
        Type,
        Gen.OneOf("{0}", "List<{0}>", "{0}[]", "IReadOnlyList<{0}>", "IEnumerable<{0}>", "IAsyncEnumerable<{0}>", "Task<{0}>", "ValueTask<List<{0}>>", "Task<{0}[]>", "Task", "ValueTask", "void"),
        (type, shape) => shape.Replace("{0}", type, StringComparison.Ordinal));

    private static readonly Gen<string> Parameters = Gen.OneOf(
        "", "int id", "int? id, CancellationToken token", "NpgsqlConnection connection, string id = \"x\"", "Mood[] id", "in int id", "Version id",
        "[DblinkParameter(\"int2\")] Mood? id", "[DblinkParameter(\"numeric(\")] decimal id", "List<DateTime?>? id", "int row, int id", "DblinkSession? a, DblinkSession b");

    public static TheoryData<string> Sources =>
        [.. SnapshotCase.All.Select(c => c.Source), .. Fault.All.Select(f => f.WrongCode), .. Fault.All.Select(f => f.Right)];

    [Theory]
    [MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public Task They_agree_on_every_input_of_the_tests(string source) => Agree(source);

    [Fact]
    public Task They_agree_on_any_mixture() => Gen.Select(Attributes, Kind, Sql, Options, Return, Parameters)
        .SampleAsync((attributes, kind, sql, options, type, parameters) => Mixture(
            $"{attributes}[Dblink{kind}(\"{sql}\"{(Takes(kind, options) ? options : "")})] public partial {type} Run({parameters});"), iter: 150);

    private static bool Takes(string kind, string options) =>
        !(kind.EndsWith("Command", StringComparison.Ordinal) && (options.Contains("Match", StringComparison.Ordinal) || options.Contains("FetchSize", StringComparison.Ordinal)))
        && !(kind.StartsWith("Local", StringComparison.Ordinal) && (options.Contains("Prepare", StringComparison.Ordinal) || options.Contains("FetchSize", StringComparison.Ordinal)));

    private static async Task Mixture(string method)
    {
        var source = $$"""
            [DblinkServer("remote")]
            public sealed partial class Shop(NpgsqlDataSource dataSource)
            {
                {{method}}

                public string Name => dataSource.ConnectionString;
            }

            public sealed record Item(int Id, string Name);
            public sealed record Item<T>(T Id);
            public struct Place { public int Id; public string? Name { get; set; } }
            public enum Mood : byte { Happy, Sad, Blue = 1 }
            """;
        Invariants.Hold(await Agree(source), source);
    }

    private static async Task<GeneratorRun> Agree(string source)
    {
        var run = GeneratorRun.Over(source);
        var methods = run.Types.SelectMany(t => t.Methods.ToArray()).ToList();
        var isGenerated = methods.Count > 0 && methods.TrueForAll(m => m.Body is not null);

        // What the compiler reports is reported by nobody else.
        var errors = run.Output.GetDiagnostics().AddRange(await run.Analyze()).Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(!errors.Any(), isGenerated);
        return run;
    }
}
