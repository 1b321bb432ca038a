using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Errors;

/// <summary>What a developer sees when the set-up is wrong: the fault, and the SQL that mends it.</summary>
public sealed partial class SetupErrorTests(TwoDatabases databases)
{
    [Fact]
    public async Task A_mistyped_server_is_answered_with_the_nearest_name()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.MistypedAsync(databases.App));
        Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
        Assert.Contains("Did you mean \"db2remote\"?", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_user_mapping_is_answered_with_the_SQL_that_makes_it()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.RightAsync(databases.Admin));
        Assert.Equal(DblinkErrorKind.UserMappingMissing, failure.Kind);
        Assert.Contains("CREATE USER MAPPING", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_extension_is_answered_with_the_SQL_that_makes_it()
    {
        await using var postgres = NpgsqlDataSource.Create(databases.Postgres.ConnectionString);
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.RightAsync(postgres));
        Assert.Equal(DblinkErrorKind.ExtensionMissing, failure.Kind);
        Assert.Contains("CREATE EXTENSION dblink", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_transaction_the_fault_is_named_all_the_same()
    {
        await using var connection = await databases.Admin.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Wrong.RightAsync(connection));
        Assert.Equal(DblinkErrorKind.UserMappingMissing, failure.Kind);
    }

    [Fact]
    public void The_synchronous_form_explains_as_well()
    {
        var failure = Assert.Throws<DblinkException>(() => Wrong.Mistyped(databases.App));
        Assert.Equal((DblinkErrorKind.ServerUnknown, "Wrong.Mistyped"), (failure.Kind, failure.Method));
    }

    private static partial class Wrong
    {
        [DblinkServer("db2remoet")]
        [DblinkQuery("SELECT 1")]
        public static partial Task<int> MistypedAsync(NpgsqlDataSource dataSource);

        [DblinkServer("db2remoet")]
        [DblinkQuery("SELECT 1")]
        public static partial int Mistyped(NpgsqlDataSource dataSource);

        [DblinkServer(TwoDatabases.Server)]
        [DblinkQuery("SELECT 1")]
        public static partial Task<int> RightAsync(NpgsqlDataSource dataSource);

        [DblinkServer(TwoDatabases.Server)]
        [DblinkQuery("SELECT 1")]
        public static partial Task<int> RightAsync(NpgsqlConnection connection);
    }
}
