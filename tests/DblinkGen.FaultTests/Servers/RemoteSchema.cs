namespace DblinkGen.FaultTests.Servers;

/// <summary>What the remote database has besides the ledger.</summary>
internal static class RemoteSchema
{
    public const string Sql = $"""
        GRANT SELECT, INSERT, UPDATE, DELETE ON ledger TO {FaultServers.Writers};
        """;
}
