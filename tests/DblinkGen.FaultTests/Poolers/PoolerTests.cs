using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>Tests with a real PgBouncer. They exist on request only (build/test-poolers.sh): not every machine has the program.</summary>
internal static class PoolerTests
{
    private const string Variable = "DBLINKGEN_TEST_PGBOUNCER";

    public static bool AreRequested { get; } = Environment.GetEnvironmentVariable(Variable) is not null;

    /// <summary>The path of PgBouncer.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable(Variable) ?? "";
}

/// <summary>A test with a real PgBouncer, for each of its rows.</summary>
[XunitTestCaseDiscoverer(typeof(PoolerTheoryDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PoolerTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line);

/// <summary>Finds no test if none is requested, in place of one that is skipped.</summary>
internal sealed class PoolerTheoryDiscoverer : TheoryDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        PoolerTests.AreRequested ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
