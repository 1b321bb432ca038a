using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Benchmarks.Compiling;

/// <summary>A project with many generated methods, ten in a class, and files that have nothing to do with them.</summary>
internal sealed class MethodProject
{
    public const int MethodsInClass = 10;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "Npgsql.dll" or "DblinkGen.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    private readonly SyntaxTree _bystander = Parse(Bystander(0));

    public MethodProject(int methods, int bystanders = 1) => Compilation = CSharpCompilation.Create(
        "Project",
        [_bystander, .. Enumerable.Range(1, bystanders - 1).Select(i => Parse(Bystander(i))), .. Enumerable.Range(0, methods / MethodsInClass).Select(i => Parse(Class(i)))],
        s_references,
        s_options);

    public CSharpCompilation Compilation { get; }

    /// <summary>The project after a keystroke in a body of a file that has nothing to do with the methods.</summary>
    public CSharpCompilation Edited(int edit) => Compilation.ReplaceSyntaxTree(_bystander, Parse(Bystander(0, edit)));

    /// <summary>The project with another file that has nothing to do with the methods.</summary>
    public CSharpCompilation Added(int number) => Compilation.AddSyntaxTrees(Parse(Bystander(number)));

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    private static string Bystander(int number, int edit = 0)
    {
        var methods = Enumerable.Range(0, MethodsInClass).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"    [System.Obsolete] public static int Answer{i}(int a, string b) {{ var sum = a + {edit}; return sum + b.Length; }}\n"));
        return string.Create(CultureInfo.InvariantCulture, $"namespace Project;\n\npublic static class Bystander{number}\n{{\n{string.Concat(methods)}}}\n");
    }

    private static string Class(int number)
    {
        var source = new StringBuilder();
        source.Append(CultureInfo.InvariantCulture, $$"""
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using DblinkGen;
            using Npgsql;

            namespace Project;

            public sealed record Row{{number}}(int Id, string Name, decimal? Price, System.DateTimeOffset ChangedAt);

            [DblinkServer("remote")]
            public sealed partial class Store{{number}}(NpgsqlDataSource dataSource)
            {
            """);
        for (var method = 0; method < MethodsInClass; method++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""

                    [DblinkQuery("SELECT id, name, price, changed_at FROM t{{method}} WHERE price >= @least AND name = @name ORDER BY id")]
                    public partial Task<List<Row{{number}}>> Find{{method}}Async(decimal least, string name, CancellationToken cancellationToken = default);

                """);
        }

        return source.Append("}\n").ToString();
    }
}
