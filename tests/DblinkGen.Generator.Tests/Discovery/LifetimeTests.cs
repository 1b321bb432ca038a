using System.Runtime.CompilerServices;
using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Discovery;

/// <summary>What is remembered keeps nothing of the compiler's alive.</summary>
public sealed class LifetimeTests
{
    private readonly DeclaredMethods _declared = new();

    [Fact]
    public void A_compilation_is_collected() => AreCollected(Read());

    [Fact]
    public void A_compilation_that_was_answered_from_memory_is_collected()
    {
        var first = Read();
        AreCollected([.. first, .. Read()]);
    }

    private void AreCollected(WeakReference[] held)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Empty(held.Select(reference => reference.Target?.GetType().Name).OfType<string>());
        GC.KeepAlive(_declared);
    }

    /// <summary>A method of its own, so that no local of the caller's holds what it makes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference[] Read()
    {
        var library = UserCode.Compile("public sealed record Item(int Id);").WithAssemblyName("Library");
        var compilation = TwoFiles.Compilation.AddReferences(library.ToMetadataReference());
        Assert.Single(_declared.Of(compilation, GeneratorReports.Nothing, CancellationToken.None).Methods);
        var method = compilation.GetSymbolsWithName("ReadAsync").Single();
        return [new(compilation), new(library), new(method), .. compilation.SyntaxTrees.Where(tree => tree.FilePath != "GlobalUsings.cs").Select(tree => new WeakReference(tree))];
    }
}
