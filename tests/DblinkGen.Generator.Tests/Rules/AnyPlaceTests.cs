using System.Globalization;
using CsCheck;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>Wherever C# lets an attribute on a method stand, there is a body or a report, and no other method pays for it.</summary>
public sealed class AnyPlaceTests
{
    private const string Query = """[DblinkQuery("SELECT id FROM item")] """;

    private static readonly string[] Containers =
    [
        "public partial class Shop { $ }", "public class Shop { $ }", "public static partial class Shop { $ }", "public abstract partial class Shop(NpgsqlDataSource source) { $ }",
        "public partial struct Shop { $ }", "public readonly ref partial struct Shop { $ }", "public partial record Shop { $ }", "public partial record struct Shop(NpgsqlDataSource Source) { $ }",
        "public partial interface IShop { $ }", "public interface IShop { $ }", "file partial class Shop { $ }", "public partial enum Shop { $ }", "$", "namespace Stores { $ }", "namespace { $ }",
        "namespace ; public partial class Shop { $ }", "namespace A. { public partial class Shop { $ } }", "public partial class { $ }", "public partial class Shop<> { $ }",
        "public partial class Shop<T, U> where T : class { $ }", "public partial class Outer<T> { public partial class Shop { $ } }", "public class Outer { file partial class Shop { $ } }",
        "public static partial class Shop { extension(NpgsqlConnection connection) { $ } }", "public static partial class Shop { partial extension(NpgsqlConnection connection) { $ } }",
        "public static class Shop { extension<T>(T[] rows) where T : class { $ } }", "public static partial class Shop { extension( { $ } }", "public partial class Shop { $ ",
        "public partial class Shop : IReader { $ }\npublic interface IReader { Task<int> ReadAsync(NpgsqlConnection connection); }", "public class Shop { void Run() { $ } }",
        "public partial class @class { $ }", "public partial class Größe { $ }", "public unsafe partial class Shop { $ }", "public delegate void Shop(); $",
        "public partial class Shop { public partial class Shop { $ } }",
    ];

    private static readonly string[] Modifiers =
    [
        "public partial", "public static partial", "public", "public static", "partial", "public abstract partial", "public abstract", "public static extern partial", "public extern", "public virtual partial",
        "public override partial", "public sealed partial", "public new partial", "public async partial", "public async", "public unsafe partial", "public readonly partial", "public required partial",
        "file partial", "private protected partial", "partial public", "public partial partial", "const partial", "public static abstract partial", "public static virtual partial", "",
    ];

    private static readonly string[] Members =
    [
        "Task<int> ReadAsync(NpgsqlConnection connection);", "Task<int> ReadAsync(NpgsqlConnection connection) => null!;", "Task<int> ReadAsync(NpgsqlConnection connection) { throw null!; }",
        "Task<int> IReader.ReadAsync(NpgsqlConnection connection);", "Task<int> IReader.ReadAsync(NpgsqlConnection connection) => null!;", "Task<int> ReadAsync<T>(NpgsqlConnection connection) where T : new();",
        "Task<int> ReadAsync<>(NpgsqlConnection connection);", "Task<int> (NpgsqlConnection connection);", "Task<int> ReadAsync(this NpgsqlConnection connection);", "Task<int> ReadAsync(NpgsqlConnection connection)",
        "Task<int> ReadAsync(scoped in NpgsqlConnection connection);", "Task<int> ReadAsync(params NpgsqlConnection[] connections);", "Task<int> ReadAsync(__arglist);", "ref readonly int Read(NpgsqlConnection connection);",
        "int* Read(NpgsqlConnection connection);", "void Read(NpgsqlConnection connection);", "delegate*<int> Read(NpgsqlConnection connection);", "Task<int> ReadAsync(NpgsqlConnection, int);",
        "Task<FileRow> ReadAsync(NpgsqlConnection connection);", "Task<List<FileRow>> ReadAsync(NpgsqlConnection connection);", "Task<int> ReadAsync(NpgsqlConnection connection, FileMood id);",
        "Shop(NpgsqlConnection connection);", "Shop();", "~Shop();", "~Shop() { }", "Task<int> Rows { get; }", "Task<int> Rows => null!;", "Task<int> this[NpgsqlConnection connection] { get; }", "event Action Changed;",
        "event Action Changed { add { } remove { } }", "int Operator(int a);", "Shop operator +(Shop a, Shop b) => a;", "implicit operator int(Shop shop) => 0;", "delegate Task<int> ReadAsync(NpgsqlConnection connection);",
        "class Inner { }", "int _id;", "enum Inner { A }",
    ];

    private static readonly string[] Others =
    [
        "public int Id { [DblinkQuery(\"SELECT 1\")] get; [DblinkQuery(\"SELECT 1\")] set; }", "public event Action Changed { [DblinkCommand(\"CALL p()\")] add { } remove { } }", "[method: DblinkCommand(\"CALL p()\")] public event Action Changed;",
        "static void Run() { [DblinkQuery(\"SELECT 1\")] Task<int> Read() => null!; Read(); }", "static void Run() { Func<int> read = [DblinkQuery(\"SELECT 1\")] () => 1; read(); }",
        "static int _count = new Func<int>([DblinkLocalQuery(\"SELECT 1\")] () => 1)();", "[return: DblinkQuery(\"SELECT 1\")] public static int Read() => 1;", "[method: DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync(NpgsqlConnection connection);",
        "[DblinkRowSource(\"a\", \"SELECT 1\", typeof(int))] static extern int Read();", "public void Run([DblinkQuery(\"SELECT 1\")] int id) { }", "public class Row<[DblinkQuery(\"SELECT 1\")] T> { }",
    ];

    private static readonly Gen<string> Member = Gen.Frequency(
        (9, Gen.Select(Gen.OneOf<string>(Modifiers), Gen.OneOf<string>(Members), (modifiers, member) => $"{Query}{modifiers} {member}")),
        (1, Gen.OneOf<string>(Others)));

    [Fact]
    public Task A_member_of_any_kind_harms_no_other() => Gen.Select(Gen.OneOf<string>(Containers), Member).SampleAsync(HoldAsync, iter: 250);

    private static Task HoldAsync(string container, string member) => HoldAsync($$"""
        {{container.Replace("$", member, StringComparison.Ordinal)}}

        file sealed record FileRow(int Id);
        file enum FileMood { Happy }
        """);

    private static async Task HoldAsync(string source)
    {
        const string Healthy = """
            [DblinkServer("remote")]
            public static partial class Healthy
            {
                [DblinkQuery("SELECT id FROM item")]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """;
        foreach (var options in new[] { PackageOptions.Editor, PackageOptions.Build, PackageOptions.WithoutAnalyzers })
        {
            var run = GeneratorRun.Over(UserCode.Compile($"[assembly: CLSCompliant(false)]", Healthy, source), options);
            Assert.Null(run.Result.Exception);
            Assert.NotNull(run.Types.SelectMany(t => t.Methods.ToArray()).Single(m => m.Container.Declarations[0].EndsWith("Healthy", StringComparison.Ordinal)).Body);

            Diagnostic[] reports = [.. run.Result.Diagnostics, .. await run.Analyze()];
            Assert.All(reports, AssertSensible);
            var compiler = run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var ofUser = run.Output.RemoveSyntaxTrees(run.Result.GeneratedSources.Select(s => s.SyntaxTree)).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).ToHashSet();
            // What is wrong in the user's declaration may be wrong in ours, too; syntax and what only we could have got wrong may not.
            Assert.DoesNotContain(compiler, d => IsGenerated(d, run) && !ofUser.Contains(d.Id));
            Assert.True(compiler.Count > 0 || reports.Length > 0 || run.Result.GeneratedSources.Length == 2 || !source.Contains("Dblink", StringComparison.Ordinal), source);
        }
    }

    private static bool IsGenerated(Diagnostic error, GeneratorRun run) => run.Result.GeneratedSources.Any(s => s.SyntaxTree == error.Location.SourceTree);

    private static void AssertSensible(Diagnostic report)
    {
        var message = report.GetMessage(CultureInfo.InvariantCulture);
        Assert.NotEqual("DBL9001", report.Id);
        Assert.NotEqual("AD0001", report.Id);
        Assert.DoesNotContain("''", message, StringComparison.Ordinal);
        Assert.DoesNotContain("<invalid", message, StringComparison.Ordinal);
        Assert.True(report.Location.IsInSource, message);
    }
}
