namespace DblinkGen.IntegrationTests.TypeTable;

[Collection(TypeTableCollection.Name)]
public sealed class TypeTableTests(TypeServers servers)
{
    private const string File = "tests/DblinkGen.IntegrationTests/TypeTable/Cells.cs";

    public static TheoryData<string> Names { get; } = [.. GuideTable.Pairs.Select(pair => $"{pair.CSharp} as {pair.Postgres}")];

    [Fact]
    public void The_declarations_are_those_of_the_guides_table()
    {
        if (Environment.GetEnvironmentVariable("DBLINKGEN_ACCEPT_SNAPSHOTS") == "1")
            System.IO.File.WriteAllText(Repository.PathOf(File), CellSource.Render());
        Assert.Equal(CellSource.Render().ReplaceLineEndings("\n"), Repository.Read(File));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_pair_of_the_guides_table_works_through_every_way(string name)
    {
        var cell = Find(name);
        await cell.AssertEveryWayAsync(servers.Remote, CellValues.Edges(cell.CSharp, cell.Postgres));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_edge_of_a_pair_arrives_as_the_remote_has_it(string name)
    {
        var cell = Find(name);
        await cell.AssertValuesAsync(servers.Remote, CellValues.Edges(cell.CSharp, cell.Postgres));
    }

    private TypeCell Find(string name) => Cells.Of(servers.App).Single(cell => cell.Name == name);
}
