using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace DblinkGen.Common;

/// <summary>A test that exists only where a variable of the environment asks for it, as a script in build/ does: it takes downloads and tools that other tests do without.</summary>
[XunitTestCaseDiscoverer(typeof(OnRequestFactDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnRequestFactAttribute(string variable, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    public bool IsRequested => Requested.By(variable);
}

/// <summary>The same for a test with rows.</summary>
[XunitTestCaseDiscoverer(typeof(OnRequestTheoryDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnRequestTheoryAttribute(string variable, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line)
{
    public bool IsRequested => Requested.By(variable);
}

internal static class Requested
{
    public static bool By(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}

/// <summary>Finds no test, in place of one that is skipped.</summary>
internal sealed class OnRequestFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        ((OnRequestFactAttribute)factAttribute).IsRequested ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}

/// <inheritdoc cref="OnRequestFactDiscoverer"/>
internal sealed class OnRequestTheoryDiscoverer : TheoryDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        ((OnRequestTheoryAttribute)factAttribute).IsRequested ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
