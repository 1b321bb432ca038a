using System.Data;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>
/// Frees a local statement from <c>dblink()</c>, when its token or its time-out says so. A first cancel ends the wait for the remote, but <c>dblink()</c>
/// then waits for it once more, to clear the link; a second cancel ends that wait (PostgreSQL 14 to 18). Npgsql sends one for each statement, so the second
/// comes from another connection. The remote is still at work then: whoever has the link stops it over that, or closes it.
/// </summary>
internal sealed class StatementStop
{
    /// <summary>
    /// After so many cancels without effect the remote backends are ended by their process ids: Npgsql breaks a connection that does not react within two
    /// seconds.
    /// </summary>
    private const int LocalAttempts = 20;

    /// <summary>From one attempt to the next: two cancels that come too close are one, and the statement of another source may have begun in between.</summary>
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(10);

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlBatch _batch;
    private readonly Link[] _links;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _registration;
    private readonly Timer? _timer;
    private readonly long _timeout;
    private long _waitingSince;
    private int _reason;
    private Task _stopping = Task.CompletedTask;

    /// <summary>The time-out is in seconds, 0 for none.</summary>
    public StatementStop(NpgsqlConnection connection, NpgsqlBatch batch, Link[] links, int timeout, CancellationToken cancellationToken)
    {
        _connection = connection;
        _batch = batch;
        _links = links;
        _timeout = timeout * 1000L;
        Waits();
        if (timeout > 0)
            _timer = StartTimer();
        _registration = cancellationToken.UnsafeRegister(static stop => ((StatementStop)stop!).Begin(StopReason.Cancelled), this);
    }

    public StopReason Reason => (StopReason)Volatile.Read(ref _reason);

    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    /// <exception cref="NpgsqlException">The time-out stopped it; it looks like one of Npgsql's.</exception>
    public void ThrowIfStopped(Exception? failure, CancellationToken cancellationToken)
    {
        if (Reason == StopReason.Cancelled)
            throw new OperationCanceledException("The call was cancelled.", failure, cancellationToken);
        if (Reason == StopReason.TimedOut)
            throw new NpgsqlException("The statement ran longer than its time-out.", new TimeoutException("The statement was stopped.", failure));
    }

    /// <summary>The caller waits for the server: the time that it spends on a row itself does not count.</summary>
    public void Waits() => Volatile.Write(ref _waitingSince, Environment.TickCount64);

    public void HasRow() => Volatile.Write(ref _waitingSince, 0);

    /// <summary>
    /// To be called when the statement has ended, before its links serve another: nothing is stopped afterwards. Where the connection was lost no links are left, and
    /// a cancel that is still under way, to a server that does not answer, is not waited for.
    /// </summary>
    public async ValueTask End(bool async)
    {
        _ended.TrySetResult();
        if (_timer is not null)
            await _timer.DisposeAsync().ConfigureAwait(false);
        if (!_connection.FullState.HasFlag(ConnectionState.Open))
        {
            _registration.Unregister();
            return;
        }

        if (async)
            await _registration.DisposeAsync().ConfigureAwait(false);
        else
            _registration.Dispose();
        if (async)
            await _stopping.ConfigureAwait(false);
        else
            _stopping.GetAwaiter().GetResult();
    }

    private Timer StartTimer() => new(static stop => ((StatementStop)stop!).Elapsed(), this, _timeout, Timeout.Infinite);

    private void Elapsed()
    {
        var since = Volatile.Read(ref _waitingSince);
        var left = since == 0 ? _timeout : since + _timeout - Environment.TickCount64;
        if (left <= 0)
            Begin(StopReason.TimedOut);
        else
            _timer?.Change(left, Timeout.Infinite);
    }

    private void Begin(StopReason reason)
    {
        if (Interlocked.CompareExchange(ref _reason, (int)reason, (int)StopReason.None) == (int)StopReason.None)
            _stopping = Task.Run(StopAsync);
    }

    private async Task StopAsync()
    {
        if (_ended.Task.IsCompleted)
            return;
        CancelLocal();
        if (await HasEnded().ConfigureAwait(false))
            return;
        try
        {
            var other = await SideConnection.Open(_connection).ConfigureAwait(false);
            await using var scope = other.ConfigureAwait(false);
            await CancelFrom(other).ConfigureAwait(false);
        }
        catch (Exception e) when (CleanUp.IsExpected(e))
        {
            // No connection is to be had: Npgsql breaks the first one soon.
        }
    }

    private async Task CancelFrom(NpgsqlConnection other)
    {
        using var cancel = new NpgsqlCommand("SELECT pg_catalog.pg_cancel_backend($1)", other)
        {
            Parameters = { new NpgsqlParameter<int> { TypedValue = _links[0].LocalPid } },
        };
        var attempts = 0;
        do
        {
            await cancel.ExecuteNonQueryAsync().ConfigureAwait(false);
            if (++attempts % LocalAttempts == 0)
                await Task.WhenAll(_links.Select(link => RemoteStop.Run(_connection, link).AsTask())).ConfigureAwait(false);
        }
        while (!await HasEnded().ConfigureAwait(false));
    }

    private async Task<bool> HasEnded()
    {
        await Task.WhenAny(_ended.Task, Task.Delay(s_interval)).ConfigureAwait(false);
        return _ended.Task.IsCompleted;
    }

    private void CancelLocal()
    {
        try
        {
            _batch.Cancel();
        }
        catch (Exception e) when (CleanUp.IsExpected(e))
        {
            // The connection broke, and the statement ends with it.
        }
    }
}
