using DblinkGen.Errors;
using DblinkGen.Execution;
using DblinkGen.Internals;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen;

/// <summary>
/// One connection to the local server and the links that its backend holds. Generated methods called with the same session run one after the other
/// on the same links. Not safe for concurrent use, as the connection is not.
/// </summary>
public sealed class DblinkSession : IAsyncDisposable, IDisposable
{
    private readonly bool _ownsConnection;
    private List<DblinkTransaction>? _transactions;

    /// <summary>Makes a session over a connection of the caller, who keeps closing and disposing it.</summary>
    /// <param name="connection">An open connection to the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for <see cref="DblinkOptions.Default"/>.</param>
    public DblinkSession(NpgsqlConnection connection, DblinkOptions? options = null)
        : this(connection, options ?? DblinkOptions.Default, ownsConnection: false)
    {
    }

    private DblinkSession(NpgsqlConnection connection, DblinkOptions options, bool ownsConnection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Connection = connection;
        Options = options;
        _ownsConnection = ownsConnection;
    }

    /// <summary>The connection to the local server.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>The options of this session.</summary>
    public DblinkOptions Options { get; }

    /// <summary>Rents a connection from the data source for the session, which gives it back when disposed.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for those of the data source.</param>
    /// <param name="cancellationToken">Stops waiting for a connection.</param>
    /// <exception cref="NpgsqlException">The local server cannot be reached.</exception>
    public static async ValueTask<DblinkSession> OpenAsync(
        NpgsqlDataSource dataSource, DblinkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return new(connection, options ?? DblinkDataSourceExtensions.OptionsOf(dataSource), ownsConnection: true);
    }

    /// <summary>The synchronous form of <see cref="OpenAsync"/>.</summary>
    /// <param name="dataSource">The data source of the local server.</param>
    /// <param name="options">The options; <see langword="null"/> for those of the data source.</param>
    /// <exception cref="NpgsqlException">The local server cannot be reached.</exception>
    public static DblinkSession Open(NpgsqlDataSource dataSource, DblinkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return new(dataSource.OpenConnection(), options ?? DblinkDataSourceExtensions.OptionsOf(dataSource), ownsConnection: true);
    }

    /// <summary>
    /// Opens the link, or leaves it as it is where it is open already. Generated methods do so by themselves: this is for opening it at a time of
    /// one's own, and to see early that the set-up is right.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops waiting; a half-open link is replaced by the next use.</param>
    /// <exception cref="DblinkException">The set-up is wrong or the remote cannot be reached: the kind and the advice tell.</exception>
    public async ValueTask ConnectAsync(string server, string? link = null, CancellationToken cancellationToken = default) =>
        await Ensure(new(server, link ?? server), async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>The synchronous form of <see cref="ConnectAsync"/>.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <exception cref="DblinkException">The set-up is wrong or the remote cannot be reached: the kind and the advice tell.</exception>
    public void Connect(string server, string? link = null) =>
        Ensure(new(server, link ?? server), async: false, CancellationToken.None).Completed();

    /// <summary>Closes a link, whoever opened it. An open remote transaction is rolled back by the remote.</summary>
    /// <param name="link">The name of the link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether there was one.</returns>
    public ValueTask<bool> DisconnectAsync(string link, CancellationToken cancellationToken = default) =>
        LinkCloser.Close(Connection, link, async: true, cancellationToken);

    /// <summary>The synchronous form of <see cref="DisconnectAsync"/>.</summary>
    /// <param name="link">The name of the link.</param>
    /// <returns>Whether there was one.</returns>
    public bool Disconnect(string link) =>
        LinkCloser.Close(Connection, link, async: false, CancellationToken.None).Completed();

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
        await CommandRun.Execute(this, RawCommand.Create(server, link ?? server, sql), [], async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>The synchronous form of <see cref="ExecuteAsync"/>.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <returns>The number of affected rows; 0 where the command tag has none.</returns>
    /// <exception cref="DblinkException">As in <see cref="ExecuteAsync"/>.</exception>
    public long Execute(string server, string sql, string? link = null) =>
        CommandRun.Execute(this, RawCommand.Create(server, link ?? server, sql), [], async: false, CancellationToken.None).Completed();

    /// <summary>
    /// Begins a transaction on a remote server. Until it ends, every generated method that is called with this session for the server runs inside
    /// it, on its link.
    /// </summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="options">Isolation level and access mode; <see langword="null"/> for the remote's defaults.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DblinkException">The link cannot be opened, or the remote refuses.</exception>
    /// <exception cref="InvalidOperationException">The session has a transaction on that server already: use savepoints.</exception>
    public async Task<DblinkTransaction> BeginTransactionAsync(
        string server, DblinkTransactionOptions? options = null, string? link = null, CancellationToken cancellationToken = default) =>
        await Begin(server, options, link, async: true, cancellationToken).ConfigureAwait(false);

    /// <summary>The synchronous form of <see cref="BeginTransactionAsync"/>.</summary>
    /// <param name="server">The logical name of the server.</param>
    /// <param name="options">Isolation level and access mode; <see langword="null"/> for the remote's defaults.</param>
    /// <param name="link">The name of the link; <see langword="null"/> for the server's name.</param>
    /// <exception cref="DblinkException">The link cannot be opened, or the remote refuses.</exception>
    /// <exception cref="InvalidOperationException">The session has a transaction on that server already: use savepoints.</exception>
    public DblinkTransaction BeginTransaction(string server, DblinkTransactionOptions? options = null, string? link = null) =>
        Begin(server, options, link, async: false, CancellationToken.None).Completed();

    /// <summary>
    /// Rolls back transactions that were not ended, and gives a rented connection back to its pool; the links stay open in the backend for the next
    /// use.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        while (_transactions is [.., var transaction])
            await transaction.DisposeAsync().ConfigureAwait(false);
        if (_ownsConnection)
            await Connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        while (_transactions is [.., var transaction])
            transaction.Dispose();
        if (_ownsConnection)
            Connection.Dispose();
    }

    internal DblinkTransaction? TransactionOn(string server) => _transactions?.Find(t => t.Server == server);

    internal void Forget(DblinkTransaction transaction) => _transactions?.Remove(transaction);

    private async ValueTask<DblinkTransaction> Begin(
        string server, DblinkTransactionOptions? options, string? link, bool async, CancellationToken cancellationToken)
    {
        if (TransactionOn(server) is not null)
            throw new InvalidOperationException($"The session has a transaction on \"{server}\" already. Use SaveAsync for a part of it.");
        var statement = new DblinkStatement
        {
            Method = "DblinkSession.BeginTransaction",
            Server = server,
            Link = link ?? server,
            Sql = (options ?? new DblinkTransactionOptions()).Begin,
            IsRepeated = false,
        };
        await CommandRun.ExecuteTag(this, statement, [], async, cancellationToken).ConfigureAwait(false);
        var opened = await Ensure(statement.Origin, async, cancellationToken).ConfigureAwait(false);
        var transaction = new DblinkTransaction(this, statement.Origin, opened);
        (_transactions ??= []).Add(transaction);
        return transaction;
    }

    /// <summary>The warm case costs a look-up in the client: whether the link still stands is asked in the batch that uses it.</summary>
    internal ValueTask<Link> Ensure(CallOrigin origin, bool async, CancellationToken cancellationToken) =>
        BackendLinks.Of(Connection).TryGet(origin.Link, out var link) && link.Serves(Options.Resolve(origin.Server), Options.LinkSettings)
            ? new(link)
            : LinkOpener.Open(Connection, Options, origin, async, cancellationToken);
}
