using System.Reflection;
using NetArchTest.Rules;

namespace DblinkGen.Generator.Tests.Architecture;

/// <summary>
/// In the runtime, dependencies go one way: Keys, FanOut and Composition → Execution → Links → Catalog. Errors stands beside them: it explains what a link or the
/// catalog says, and all of them throw what it makes.
/// </summary>
public sealed class RuntimeLayersTests
{
    private const string Root = "DblinkGen.";

    private static readonly Assembly Runtime = typeof(DblinkSession).Assembly;

    private static readonly Type[] Attributes = [.. Runtime.GetTypes().Where(t => t.IsSubclassOf(typeof(Attribute)) && t.Namespace == "DblinkGen")];

    [Theory]
    [InlineData("Catalog", "Links", "Execution", "Composition", "FanOut", "Internals", "Keys", "Provisioning")]
    [InlineData("Links", "Execution", "Composition", "FanOut", "Internals", "Keys", "Provisioning")]
    [InlineData("Execution", "Composition", "FanOut", "Keys", "Provisioning")]
    [InlineData("Composition", "FanOut", "Keys", "Provisioning")]
    [InlineData("FanOut", "Catalog", "Composition", "Keys", "Provisioning")]
    public void A_layer_knows_only_those_below_it(string layer, params string[] others) =>
        Dependencies.HasNone(Runtime, Root + layer, [.. others.Select(o => Root + o)]);

    [Fact]
    public void Attributes_are_for_the_generator_alone()
    {
        string[] names = [.. Attributes.Select(a => a.FullName!)];
        Assert.Contains(typeof(DblinkServerAttribute).FullName, names);

        var users = Types.InAssembly(Runtime).That().HaveDependencyOnAny(names).GetTypes();
        Assert.Empty(users.Except(Attributes));
    }

    /// <summary>What users name stands in the root namespace, wherever its file is.</summary>
    [Fact]
    public void A_namespace_is_that_of_its_folder()
    {
        var source = Repository.PathOf("src", "DblinkGen");
        var files = Directory.GetDirectories(source).Where(f => Path.GetFileName(f) is not ("bin" or "obj")).SelectMany(f => Directory.GetFiles(f, "*.cs")).ToList();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => Namespace(f) is var name && name != "DblinkGen" && name != Root + Path.GetFileName(Path.GetDirectoryName(f)));

        static string Namespace(string file) => File.ReadLines(file).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..^1];
    }

    [Fact]
    public void A_dependency_would_be_seen() => Assert.True(Dependencies.Exist(Runtime, Root + "Execution", Root + "Links"));
}
