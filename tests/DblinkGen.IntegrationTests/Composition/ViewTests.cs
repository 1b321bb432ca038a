using DblinkGen.IntegrationTests.Servers;

namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class ViewTests(SecondRemote remotes)
{
    [Fact]
    public async Task A_view_over_two_servers_works_without_DblinkGen_in_any_backend()
    {
        await Views.CreateAsync(remotes.Databases.App);
        await using var fresh = remotes.Databases.CreateApp(b => b.Pooling = false);
        Assert.Equal(
            "a1one a2two a3three b2two b11eleven",
            await TwoDatabases.ScalarAsync<string>(fresh, "SELECT string_agg(shard || id || name, ' ' ORDER BY shard, id) FROM app.all_items"));
    }

    [Fact]
    public async Task The_text_of_a_view_names_the_foreign_server_that_the_options_lead_to()
    {
        await using var app = remotes.Databases.CreateApp();
        app.UseDblink(new DblinkOptions
        {
            Servers = new Dictionary<string, DblinkTarget> { [SecondRemote.Server] = DblinkTarget.ForeignServer("not_there") },
        });
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Views.CreateAsync(app));
        Assert.Equal(DblinkErrorKind.ServerUnknown, failure.Kind);
    }

    [Fact]
    public async Task A_connection_string_does_not_get_into_the_text_of_a_view()
    {
        await using var app = remotes.Databases.CreateApp();
        app.UseDblink(new DblinkOptions
        {
            Servers = new Dictionary<string, DblinkTarget> { [SecondRemote.Server] = DblinkTarget.ConnectionString("host=localhost password=hunter2") },
        });
        var failure = await Assert.ThrowsAsync<DblinkException>(() => Views.CreateAsync(app));
        Assert.Equal((DblinkErrorKind.Refused, SecondRemote.Server), (failure.Kind, failure.Server));
        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }
}
