using System.Collections.Immutable;
using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Discovery;

/// <summary>What two compilations in a row are answered with.</summary>
internal static class Memory
{
    /// <summary>The second is answered from memory, and as rightly as if it had been read.</summary>
    public static void Serves(Compilation before, Compilation after)
    {
        var declared = new DeclaredMethods();
        var first = declared.Of(before, CancellationToken.None);
        var second = declared.Of(after, CancellationToken.None);
        Assert.True(first == second, "It was read again.");
        Assert.Equal<MethodModel>(Fresh(after), second);
    }

    /// <summary>The second means something else, and is read.</summary>
    public static void IsNoUse(Compilation before, Compilation after)
    {
        var declared = new DeclaredMethods();
        var first = declared.Of(before, CancellationToken.None);
        var second = declared.Of(after, CancellationToken.None);
        Assert.Equal<MethodModel>(Fresh(after), second);
        Assert.NotEqual<MethodModel>(first, second);
    }

    private static ImmutableArray<MethodModel> Fresh(Compilation compilation) => MethodFinder.Find(compilation, CancellationToken.None);
}
