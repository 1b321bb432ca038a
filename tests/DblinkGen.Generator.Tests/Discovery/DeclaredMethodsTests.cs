using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;

namespace DblinkGen.Generator.Tests.Discovery;

public sealed class DeclaredMethodsTests
{
    [Fact]
    public void Threads_with_different_compilations_are_each_answered_rightly()
    {
        var compilations = new[] { TwoFiles.Compilation, TwoFiles.Edited("string Name", "string? Name") };
        var expected = compilations.Select(c => MethodFinder.Find(c, CancellationToken.None)).ToArray();
        var declared = new DeclaredMethods();
        Parallel.For(0, 100, i => Assert.Equal<MethodModel>(expected[i % 2], declared.Of(compilations[i % 2], GeneratorReports.Nothing, CancellationToken.None).Methods));
    }

    [Fact]
    public void A_cancelled_run_leaves_nothing_behind()
    {
        var declared = new DeclaredMethods();
        Assert.Throws<OperationCanceledException>(() => declared.Of(TwoFiles.Compilation, GeneratorReports.Nothing, new CancellationToken(canceled: true)));
        Assert.Single(declared.Of(TwoFiles.Compilation, GeneratorReports.Nothing, CancellationToken.None).Methods);
    }
}
