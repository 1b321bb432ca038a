using DblinkGen.Execution;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    /// <summary>
    /// Runs one statement without rows, such as DDL, on the remote. It has no parameters: never build its text from input, but declare a method
    /// with <see cref="DblinkCommandAttribute"/>. The remote commits by itself.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops the statement on the remote.</param>
    /// <returns>The number of affected rows; 0 where the command tag has none.</returns>
    /// <exception cref="DblinkException">The statement was refused before it was sent (<see cref="DblinkErrorKind.Refused"/>: <c>COPY</c>,
    /// transaction control, several statements, rows), or it failed.</exception>
    public async Task<long> ExecuteAsync(string server, string sql, string? link = null, CancellationToken cancellationToken = default) =>
        await CommandRun.Execute(RawCall(server, sql, link, async: true), cancellationToken).ConfigureAwait(false);

    /// <summary>The synchronous form of <see cref="ExecuteAsync"/>.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <returns>The number of affected rows; 0 where the command tag has none.</returns>
    /// <exception cref="DblinkException">As in <see cref="ExecuteAsync"/>.</exception>
    public long Execute(string server, string sql, string? link = null) =>
        CommandRun.Execute(RawCall(server, sql, link, async: false), CancellationToken.None).Completed();

    private RemoteCall RawCall(string server, string sql, string? link, bool async) =>
        RemoteCall.Of(this, RawCommand.Create(NotNull(server, nameof(server)), link ?? server, NotNull(sql, nameof(sql))), [], async);
}
