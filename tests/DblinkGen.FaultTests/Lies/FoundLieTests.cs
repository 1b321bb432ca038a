using DblinkGen.FaultTests.Proxy;
using DblinkGen.FaultTests.Servers;
using Npgsql;
using Xunit.Sdk;

namespace DblinkGen.FaultTests.Lies;

/// <summary>The judge of <see cref="LyingCall"/> finds calls that break a promise.</summary>
[Collection(nameof(LyingServers))]
public sealed class FoundLieTests(LyingServers lying)
{
    private static readonly LyingShape s_row = LyingShape.All[0];

    [Fact]
    public Task An_exception_of_Npgsql_is_found() => IsFoundAsync(
        nameof(PostgresException),
        s_row with { Call = async (route, app) => [await Sql.ScalarAsync<string>(app, $"SELECT n FROM dblink('{route.RemoteRole}_far', 'SELECT 1') AS t(n text)")] },
        new Lie(1, [(ServerMessages.ErrorResponse("22012", "a lie"), 1), (ServerMessages.ReadyForQuery, 1)], LieEnd.Silence));

    [Fact]
    public Task A_line_of_the_remote_is_found() => IsFoundAsync(
        LieGen.Forged, s_row with { Call = (_, _) => throw new DblinkException(DblinkErrorKind.RemoteStatement, $"a lie\n{LieGen.Forged}") });

    [Fact]
    public Task A_secret_is_found() => IsFoundAsync(
        Route.Password, s_row with { Call = (_, _) => throw new DblinkException(DblinkErrorKind.RemoteUnreachable, $"password={Route.Password}") });

    [Fact]
    public Task A_value_that_was_not_said_is_found() => IsFoundAsync("not said", s_row with { Call = async (route, app) => [await s_row.Call(route, app) is ["2"] ? "3" : "2"] });

    [Fact]
    public Task A_row_that_is_dropped_is_found()
    {
        var list = LyingShape.All.Single(shape => shape.Name == "list");
        return IsFoundAsync("not said", list with { Call = async (route, app) => [.. (await list.Call(route, app)).Skip(1)] });
    }

    [Fact]
    public Task A_chunk_that_is_dropped_is_found()
    {
        var stream = LyingShape.All.Single(shape => shape.Name == "stream with a fetch size");
        return IsFoundAsync("not said", stream with { Call = async (route, app) => await stream.Call(route, app) is var rows ? [.. rows.Take(10), .. rows.Skip(20)] : [] });
    }

    [Fact]
    public Task A_call_that_does_not_return_is_found() => IsFoundAsync("has not returned", s_row with { Call = (_, _) => new TaskCompletionSource<IReadOnlyList<string>>().Task });

    private async Task IsFoundAsync(string reason, LyingShape shape, params Lie[] lies)
    {
        var failure = await Record.ExceptionAsync(() => new LyingCall(shape, IsWarm: true, lies).RunAsync(lying.Servers));
        Assert.Contains(reason, Assert.IsAssignableFrom<IAssertionException>(failure).ToString(), StringComparison.Ordinal);
    }
}
