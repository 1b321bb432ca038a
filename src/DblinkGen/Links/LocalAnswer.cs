using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Asks the local server what it can answer by functions of dblink without a statement for a remote. The functions are found anew each time. A hostile function in
/// their old place must not be called even by the planner, which evaluates immutable functions and inlines SQL functions whatever a WHERE says: so a call
/// is in a CASE or after an AND whose first part is <see cref="DblinkFunctions.AreOwn"/>, and one in FROM has sub-selects as arguments as well.
/// </summary>
internal static class LocalAnswer
{
    /// <param name="connection">The connection of a session to the local server.</param>
    /// <param name="origin">The call, for exceptions.</param>
    /// <param name="ask">Gets the functions, or <see langword="null"/> if the extension is not installed.</param>
    /// <param name="async">Whether to wait asynchronously.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async ValueTask<T> Of<T>(
        NpgsqlConnection connection, CallOrigin origin, Func<DblinkFunctions?, ValueTask<T>> ask, bool async, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(await DblinkFunctions.Find(connection, async, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (failure is OperationCanceledException and not DblinkCanceledException || LocalFailure.IsHiddenStop(failure, connection, cancellationToken))
                throw origin.Canceled(DblinkOutcome.NotRun, failure, cancellationToken);
            if (LocalFailure.Explain(failure, origin, connection) is { } explained)
                throw explained;
            throw;
        }
    }

    /// <summary>The value of a statement whose NULL means that the functions are not the extension's own.</summary>
    public static async ValueTask<string> Scalar(
        NpgsqlConnection connection, CallOrigin origin, string sql, string argument, bool async, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = argument } } };
        var reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader();
        await using var scope = reader.ConfigureAwait(false);
        var isRow = async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read();
        return isRow && !reader.IsDBNull(0) ? ServerText.Read(reader, 0) : throw LocalFailure.Moved(origin);
    }
}
