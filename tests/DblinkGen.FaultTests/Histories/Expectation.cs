namespace DblinkGen.FaultTests.Histories;

/// <summary>What calls that ask for it must see.</summary>
/// <param name="RemoteRole">The remote role.</param>
/// <param name="WorkMem">The values that <c>work_mem</c> may have.</param>
internal sealed record Expectation(string RemoteRole, string[] WorkMem);
