using System.Collections.Immutable;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Discovery;

/// <summary>What the generator has read of a compilation.</summary>
internal sealed class Declarations(ImmutableArray<MethodModel> methods, ImmutableArray<DeclaredFault> faults)
{
    public ImmutableArray<MethodModel> Methods { get; } = methods;

    /// <summary>Those that the generator reports itself.</summary>
    public ImmutableArray<DeclaredFault> Faults { get; } = faults;
}
