namespace DblinkGen.IntegrationTests.Security;

/// <summary>No SQL of catalog, provisioner and session calls an object of another user, whatever is first in the <c>search_path</c>.</summary>
[Collection(HostileCollection.Name)]
public sealed class CatalogTwinTests(HostileServer server)
{
    public static TheoryData<string> Steps { get; } = [.. CatalogWalk.Steps.Keys];

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Whatever_is_asked(string step) => server.CallsNothingAsync(() => CatalogWalk.Steps[step](server.Victim));
}
