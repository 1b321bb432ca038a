using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace DblinkGen.Package.Tests.Native;

/// <summary>A test of native code. It exists on request only (build/aot-check.sh): it takes a linker and a download, which other tests do without.</summary>
[XunitTestCaseDiscoverer(typeof(NativeFactDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    public static bool IsRequested { get; } = Environment.GetEnvironmentVariable("DBLINKGEN_TEST_NATIVE") == "1";
}

/// <summary>Finds no test, in place of one that is skipped.</summary>
internal sealed class NativeFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        NativeFactAttribute.IsRequested ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
