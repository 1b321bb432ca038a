using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace DblinkGen.Package.Tests.Packing;

/// <summary>A test that exists only where a variable of the environment asks for it: it takes downloads and tools that other tests do without.</summary>
[XunitTestCaseDiscoverer(typeof(OnRequestFactDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnRequestFactAttribute(string variable, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line)
{
    /// <summary>Set by build/aot-check.sh.</summary>
    public const string Native = "DBLINKGEN_TEST_NATIVE";

    /// <summary>Set by build/test-editor.sh.</summary>
    public const string Editor = "DBLINKGEN_TEST_EDITOR";

    public string Variable => variable;

    public static bool IsRequested(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}

/// <summary>Finds no test, in place of one that is skipped.</summary>
internal sealed class OnRequestFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        OnRequestFactAttribute.IsRequested(((OnRequestFactAttribute)factAttribute).Variable) ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
