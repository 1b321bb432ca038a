using DblinkGen.Generator.Tests.Rules;

namespace DblinkGen.Generator.Tests.Typing;

/// <summary>A file and the way in which somebody types it.</summary>
internal sealed record TypedFile(string Name, IEnumerable<(string Before, string After)> Texts)
{
    private static readonly string[] Samples = ["AuditLog/Audit.cs", "Quickstart/Item.cs", "StreamingExport/Readings.cs"];

    private static readonly string[] Pages = ["DBL0002", "DBL1003", "DBL2005", "DBL2018"];

    private static readonly string[] Right = ["DBL1003", "DBL2004", "DBL2009", "DBL2030"];

    public static IEnumerable<TypedFile> All =>
    [
        .. Samples.Select(f => new TypedFile(f + ", quotes and brackets closed", Keyboard.WriteClosed(Sample(f)))),
        new("Catalog.cs, quotes and brackets closed", Keyboard.WriteClosed(Catalog)),
        new("Catalog.cs, filled in", Keyboard.FillIn(Catalog)),
        .. Pages.Select(id => new TypedFile($"Wrong form of {id}", Keyboard.Write(PageTests.Example(id, "Wrong")))),
        .. Pages.Select(id => new TypedFile($"Wrong form of {id}, quotes and brackets closed", Keyboard.WriteClosed(PageTests.Example(id, "Wrong")))),
        .. Right.Select(id => new TypedFile($"Right form of {id}, filled in", Keyboard.FillIn(PageTests.Example(id, "Right")))),
    ];

    private static string Catalog => File.ReadAllText(Repository.PathOf("tests", "DblinkGen.Generator.Tests", "Typing", "Files", "Catalog.cs"));

    private static string Sample(string file) => File.ReadAllText(Repository.PathOf("samples", file));
}
