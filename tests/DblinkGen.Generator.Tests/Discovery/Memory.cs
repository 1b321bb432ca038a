using System.Collections.Immutable;
using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Discovery;

/// <summary>What two compilations in a row are answered with.</summary>
internal static class Memory
{
    /// <summary>The second is answered from memory, and as rightly as if it had been read, with analyzers and without.</summary>
    public static void Serves(Compilation before, Compilation after)
    {
        foreach (var reports in new[] { GeneratorReports.Nothing, GeneratorReports.Errors })
        {
            var declared = new DeclaredMethods();
            var first = declared.Of(before, reports, CancellationToken.None);
            var second = declared.Of(after, reports, CancellationToken.None);
            Assert.True(first == second, "It was read again.");
            Assert.Equal<MethodModel>(Fresh(after), second.Methods);
        }
    }

    /// <summary>The second means something else, and is read.</summary>
    public static void IsNoUse(Compilation before, Compilation after)
    {
        var declared = new DeclaredMethods();
        var first = declared.Of(before, GeneratorReports.Nothing, CancellationToken.None);
        var second = declared.Of(after, GeneratorReports.Nothing, CancellationToken.None);
        Assert.Equal<MethodModel>(Fresh(after), second.Methods);
        Assert.NotEqual<MethodModel>(first.Methods, second.Methods);
    }

    private static ImmutableArray<MethodModel> Fresh(Compilation compilation) => MethodFinder.Find(compilation, CancellationToken.None);
}
