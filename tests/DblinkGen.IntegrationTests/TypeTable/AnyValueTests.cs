using CsCheck;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>
/// Generated values of every pair of types arrive as the remote has them, and go back as the same. <c>CsCheck_Iter=1000</c> tries ten times as many as without.
/// </summary>
[Collection(TypeTableCollection.Name)]
public sealed class AnyValueTests(TypeServers servers)
{
    private const int Batch = 1_000;

    private static readonly int s_batches = Math.Max(1, 3 * (int)Check.Iter / 100);

    public static TheoryData<string> Names => TypeTableTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Many_values_arrive_in_a_column_an_array_and_a_parameter(string name)
    {
        var cell = Find(name);
        await AnyValue.Of(cell.CSharp, cell.Postgres).Array[Batch].SampleAsync(
            literals => cell.AssertManyAsync(servers.Remote, literals), TestContext.Current.TestOutputHelper!.WriteLine, iter: s_batches, threads: 1, print: literals => $"{literals.Length} literals");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_that_the_type_may_not_hold_goes_back_as_the_same_or_is_refused(string name)
    {
        var cell = Find(name);
        await WildValue.Of(cell.CSharp, cell.Postgres).SampleAsync(
            async literal => { await cell.AssertSameOrRefusedAsync(servers.Remote, literal); },
            TestContext.Current.TestOutputHelper!.WriteLine, iter: 5 * s_batches, threads: 1);
    }

    [Theory]
    [InlineData("column")]
    [InlineData("array")]
    [InlineData("parameter")]
    public async Task Another_value_is_found(string way)
    {
        var altered = TypeCell.Of("int", "int4", new AlteredCell(new int_int4(servers.App), way));
        await altered.AssertManyAsync(servers.Remote, ["6", "8"]);
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => altered.AssertManyAsync(servers.Remote, ["6", "7", "8"]));
        Assert.Contains("(\"7\", \"7\")", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_goes_back_as_another_is_found()
    {
        var altered = TypeCell.Of("int", "int4", new AlteredCell(new int_int4(servers.App), "parameter"));
        Assert.True(await altered.AssertSameOrRefusedAsync(servers.Remote, "6"));
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => altered.AssertSameOrRefusedAsync(servers.Remote, "7"));
    }

    private TypeCell Find(string name) => Cells.Of(servers.App).Single(cell => cell.Name == name);
}
