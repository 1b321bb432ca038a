using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_these_files_and_no_other() =>
        Assert.Equal(
            [
                "DblinkGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/DblinkGen.CodeFixes.dll",
                "analyzers/dotnet/cs/DblinkGen.Generator.dll",
                "build/Build.globalconfig",
                "build/DblinkGen.targets",
                "build/WithoutAnalyzers.globalconfig",
                "icon.png",
                "lib/net10.0/DblinkGen.dll",
                "lib/net10.0/DblinkGen.xml",
            ],
            Files(package.PackagePath));

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_the_runtime() =>
        Assert.Equal(["DblinkGen.nuspec", "lib/net10.0/DblinkGen.pdb"], Files(package.SymbolsPath));

    [Fact]
    public void The_only_dependency_is_Npgsql()
    {
        var groups = Metadata().Elements().Single(e => e.Name.LocalName == "dependencies").Elements().ToList();
        var group = Assert.Single(groups);
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Equal("Npgsql", Assert.Single(group.Elements()).Attribute("id")?.Value);
    }

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void The_manifest_names_what_a_gallery_shows(string element, string value) =>
        Assert.Equal(value, Metadata().Elements().Single(e => e.Name.LocalName == element).Value);

    [Fact]
    public void The_analyzer_references_only_what_the_compiler_supplies()
    {
        string[] supplied =
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory",
        ];
        Assert.Empty(References("analyzers/dotnet/cs/DblinkGen.Generator.dll").Except(supplied));
    }

    /// <summary>The compiler loads neither Workspaces and Features nor, therefore, this one; an IDE has all.</summary>
    [Fact]
    public void The_code_fixes_reference_only_what_an_IDE_supplies()
    {
        string[] supplied =
        [
            "netstandard", "DblinkGen.Generator", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Features",
            "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory",
        ];
        Assert.Empty(References("analyzers/dotnet/cs/DblinkGen.CodeFixes.dll").Except(supplied));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/DblinkGen.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/DblinkGen.Generator.dll")]
    [InlineData("lib/net10.0/DblinkGen.dll")]
    public void Assemblies_are_deterministic(string file)
    {
        using var image = new PEReader(new MemoryStream(Read(file)));
        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    /// <summary>Without those that the zip-based package format itself demands.</summary>
    private static List<string> Files(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(e => e.FullName)
            .Where(name => name != "[Content_Types].xml" && name != "_rels/.rels" && !name.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private List<string> References(string file)
    {
        using var image = new PEReader(new MemoryStream(Read(file)));
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private XElement Metadata() => XDocument.Load(new MemoryStream(Read("DblinkGen.nuspec"))).Root!.Elements().Single();

    private byte[] Read(string file)
    {
        using var zip = ZipFile.OpenRead(package.PackagePath);
        using var content = zip.GetEntry(file)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
