using DblinkGen;
using Npgsql;

namespace Quickstart;

/// <summary>Declarations that compile and cannot work: only the servers know. What each throws is printed as it stands.</summary>
internal sealed partial class GoingWrong(NpgsqlDataSource dataSource)
{
    [DblinkServer(Setup.ServerWithoutMapping)]
    [DblinkQuery("SELECT id FROM foo")]
    private partial Task<List<int>> ReadWithoutUserMappingAsync(CancellationToken cancellationToken = default);

    [DblinkServer("db2remot")]
    [DblinkQuery("SELECT id FROM foo")]
    private partial Task<List<int>> ReadFromMistypedServerAsync(CancellationToken cancellationToken = default);

    [DblinkServer("db2remote", Connection = "myconn")]
    [DblinkQuery("SELECT * FROM foo")]
    private partial Task<List<(int Id, string Label)>> ReadMissingColumnAsync(CancellationToken cancellationToken = default);

    public async Task ShowAsync()
    {
        await ShowAsync("The current user has no user mapping for the server", () => ReadWithoutUserMappingAsync());
        await ShowAsync("The server's name is mistyped", () => ReadFromMistypedServerAsync());
        await ShowAsync("The remote does not have the column", () => ReadMissingColumnAsync());
    }

    private static async Task ShowAsync(string what, Func<Task> call)
    {
        Transcript.Step(what);
        try
        {
            await call();
        }
        catch (DblinkException e)
        {
            Transcript.Failure(e);
        }
    }
}
