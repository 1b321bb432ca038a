using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>Code without nullable annotations, of the file or of the project, gets no warning from generated code.</summary>
public sealed class UnannotatedTests
{
    private static readonly string[] Shapes =
    [
        "{0}", "List<{0}>", "IReadOnlyList<{0}>", "{0}[]", "IEnumerable<{0}>", "IAsyncEnumerable<{0}>",
        "Task<{0}>", "Task<List<{0}>>", "Task<IReadOnlyList<{0}>>", "Task<{0}[]>", "ValueTask<{0}>", "ValueTask<List<{0}>>", "ValueTask<IReadOnlyList<{0}>>", "ValueTask<{0}[]>",
    ];

    private static readonly (string Type, string Sql)[] Rows =
    [
        ("int", "SELECT 1"), ("int?", "SELECT 1"), ("string", "SELECT 'a'"), ("byte[]", "SELECT b"), ("string[]", "SELECT a"), ("Mood", "SELECT m"), ("Mood?", "SELECT m"),
        ("(int Id, string Name)", "SELECT id, name FROM item"), ("(int Id, string Name)?", "SELECT id, name FROM item"), ("Item", "SELECT id, name FROM item"),
        ("Card", "SELECT id, name, tags FROM card"), ("Place", "SELECT id, name FROM place"), ("Place?", "SELECT id, name FROM place"), ("Page<string>", "SELECT id, text FROM page"),
    ];

    public static TheoryData<string> Sources => [.. Rows.SelectMany(r => new[] { Source(r.Type, r.Sql), "#nullable disable\n" + Source(r.Type, r.Sql) })];

    [Theory]
    [MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public async Task Every_shape_of_every_row_is_silent(string source)
    {
        foreach (var project in source.StartsWith('#') ? new[] { UserCode.Compile(source), UserCode.CompileUnannotated(source) } : [UserCode.CompileUnannotated(source)])
        {
            var run = GeneratorRun.Over(project);
            Invariants.Hold(run, project);
            Assert.All(run.Types.SelectMany(t => t.Methods.ToArray()), m => Assert.NotNull(m.Body));
            Assert.DoesNotContain(await run.Analyze(), d => d.Severity >= DiagnosticSeverity.Warning);
        }
    }

    private static string Source(string row, string sql)
    {
        var methods = Shapes.Select((shape, i) => $"[DblinkQuery(\"{sql}\")] public partial {shape.Replace("{0}", row, StringComparison.Ordinal)} Read{i}({(shape.StartsWith("IAsync", StringComparison.Ordinal) ? "CancellationToken token" : "")});");
        return $$"""
            [DblinkServer("remote")]
            public sealed partial class Shop
            {
                private readonly NpgsqlDataSource _source;

                public Shop(NpgsqlDataSource source) => _source = source;

                {{string.Join("\n    ", methods)}}

                [DblinkCommand("CALL p(@name, @names, @more, @mood)")]
                public partial Task<int> CallAsync(string name, string[] names, List<string> more, Mood? mood);

                [DblinkCommand("SELECT p(@name)")]
                public partial void Call(string name);

                [DblinkFanOut("a", "b", Failures = DblinkFanOutFailures.Collect), DblinkQuery("{{sql}}")]
                public partial Task<DblinkFanOutResult<{{row}}>> EverywhereAsync();

                [DblinkRowSource("items", "SELECT id, name FROM item", typeof(Item)), DblinkLocalQuery("SELECT i.id, i.name FROM @items AS i")]
                public partial Task<List<Item>> LocalAsync();
            }

            public sealed record Item(int Id, string Name);
            public class Card { public int Id { get; private set; } public string Name { get; private set; } public string[] Tags { get; set; } }
            public struct Place { public int Id; public string Name { get; private set; } }
            public class Page<T> { public int Id { get; set; } public T Text { get; private set; } }
            public enum Mood { Happy, Sad }
            """;
    }
}
