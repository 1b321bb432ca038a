using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>What the package's targets hand to generator and analyzers: the content of one of its <c>.globalconfig</c> files, or nothing.</summary>
internal sealed class PackageOptions : AnalyzerConfigOptionsProvider
{
    private static readonly string Folder = Repository.PathOf("src", "DblinkGen", "build");

    public static readonly PackageOptions Editor = new(null);

    public static readonly PackageOptions Build = new("Build");

    public static readonly PackageOptions WithoutAnalyzers = new("WithoutAnalyzers");

    private PackageOptions(string? file) => GlobalOptions = new Options(file is null ? null : AnalyzerConfigSet.Create(
        ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(Path.Combine(Folder, file + ".globalconfig")), $"/{file}.globalconfig"))).GlobalConfigOptions);

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(AnalyzerConfigOptionsResult? file) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return file is { } options && options.AnalyzerOptions.TryGetValue(key, out value);
        }
    }
}
