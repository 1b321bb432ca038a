using DblinkGen.FaultTests.Ledger;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>A shape of call, the first dimension of the walk.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TakesToken">Whether a token can stop it. Synchronous calls have none.</param>
/// <param name="PrepareAsync">Does what comes before the call, and returns it.</param>
internal sealed record WalkedCall(string Name, bool TakesToken, Func<Scene, Task<DueCall>> PrepareAsync)
{
    public override string ToString() => Name;

    public static WalkedCall Read<T>(string name, Func<NpgsqlDataSource, CancellationToken, Task<T>> read, T expected) =>
        new(name, TakesToken: true, Due(async (scene, ct) => Assert.Equal(expected, await read(scene.App, ct))));

    public static WalkedCall Stream(string name, Func<NpgsqlDataSource, CancellationToken, IAsyncEnumerable<int>> read, int[] expected) =>
        new(name, TakesToken: true, Due(async (scene, ct) => Assert.Equal(expected, await read(scene.App, ct).ToListAsync(ct))));

    public static WalkedCall Write(string name, Func<NpgsqlDataSource, Guid, CancellationToken, Task> write, Func<Scene, RowLedger>? ledger = null) =>
        new(name, TakesToken: true, Due((scene, ct) => (ledger?.Invoke(scene) ?? scene.Remote).WriteOrThrowAsync(token => write(scene.App, token, ct))));

    public static WalkedCall ReadSync<T>(string name, Func<NpgsqlDataSource, T> read, T expected) =>
        new(name, TakesToken: false, Due((scene, _) =>
        {
            Assert.Equal(expected, read(scene.App));
            return Task.CompletedTask;
        }));

    public static WalkedCall WriteSync(string name, Action<NpgsqlDataSource, Guid> write, Func<Scene, RowLedger>? ledger = null) =>
        Write(
            name,
            (app, token, _) =>
            {
                write(app, token);
                return Task.CompletedTask;
            },
            ledger) with
        { TakesToken = false };

    private static Func<Scene, Task<DueCall>> Due(Func<Scene, CancellationToken, Task> run) => scene => Task.FromResult(new DueCall(ct => run(scene, ct)));
}
