using DblinkGen.Execution;

namespace DblinkGen;

public sealed partial class DblinkSession
{
    private List<DblinkTransaction>? _transactions;

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

    internal DblinkTransaction? TransactionOn(string server)
    {
        // Asked at every call: nothing is allocated for it.
        for (var i = 0; i < _transactions?.Count; i++)
        {
            if (_transactions[i].Server == server)
                return _transactions[i];
        }

        return null;
    }

    internal bool Began(object owner) => owner is DblinkTransaction transaction && _transactions?.Contains(transaction) == true;

    internal void Forget(DblinkTransaction transaction) => _transactions?.Remove(transaction);

    private async ValueTask<DblinkTransaction> Begin(
        string server, DblinkTransactionOptions? options, string? link, bool async, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(server);
        if (TransactionOn(server) is not null)
            throw new InvalidOperationException($"The session has a transaction on \"{server}\" already. Use SaveAsync for a part of it.");
        var transaction = new DblinkTransaction(this, server, link ?? server);
        await transaction.Begin((options ?? new DblinkTransactionOptions()).Begin, async, cancellationToken).ConfigureAwait(false);
        (_transactions ??= []).Add(transaction);
        return transaction;
    }
}
