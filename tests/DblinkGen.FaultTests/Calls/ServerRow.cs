namespace DblinkGen.FaultTests.Calls;

/// <summary>A row of a fan-out.</summary>
internal readonly record struct ServerRow([property: DblinkServerName] string Server, int N);
