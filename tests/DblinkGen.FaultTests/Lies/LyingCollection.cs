namespace DblinkGen.FaultTests.Lies;

/// <summary>The tests against remotes that lie share a server.</summary>
[CollectionDefinition(nameof(LyingServers))]
public sealed class LyingCollection : ICollectionFixture<LyingServers>;
