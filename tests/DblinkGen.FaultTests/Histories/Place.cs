using System.Data;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>An open session of a history, and what is known of it.</summary>
internal sealed class Place(World world, DblinkSession session) : IAsyncDisposable
{
    private const int StreamRows = 100;

    private readonly Dictionary<string, RemoteTransaction> _transactions = [];
    private NpgsqlTransaction? _local;
    private bool _isLocalAborted;
    private IAsyncEnumerator<int>? _stream;
    private CancellationTokenSource? _streamToken;
    private Cancel _streamCancel;
    private int _rows;
    private bool _isStreamHurt;
    private string? _workMem;
    private string _role = world.Route.LocalRole;

    /// <summary>Whether the local backend was ended.</summary>
    public bool IsDead { get; set; }

    private bool IsFree => _local is null && _stream is null && !IsDead;

    public async Task CallAsync(Call call)
    {
        using var token = call.Cancel.Start();
        var isWrite = call.Kind is Kind.Insert or Kind.InsertReturning;
        var failure =
            !isWrite ? await Record.ExceptionAsync(() => SessionCalls.ReadAsync(session, call, Expected(), token.Token))
            : _transactions.TryGetValue(Route.Far, out var transaction) ? await transaction.Rows.WriteAsync(Write)
            : await world.Route.Ledger.WriteAsync(Write);
        Judge(call.ToString(), failure, call.Cancel, call.Servers);

        Task Write(Guid row) => SessionCalls.WriteAsync(session, call.Kind, row, token.Token);
    }

    public async Task BeginAsync(string server, Cancel cancel)
    {
        if (_transactions.ContainsKey(server))
            return;
        using var token = cancel.Start();
        DblinkTransaction? begun = null;
        var failure = await Record.ExceptionAsync(async () => begun = await session.BeginTransactionAsync(server, cancellationToken: token.Token));
        if (begun is not null)
            _transactions.Add(server, new(begun, world.Route.Ledger.BeginTransaction()));
        Judge($"begin on {server}", failure, cancel, server);
    }

    public async Task EndAsync(string server, bool commits, Cancel cancel)
    {
        // A transaction is disposed of before the local one that it began in; a stream over its link, before it.
        if (_stream is not null || !_transactions.TryGetValue(server, out var transaction))
            return;
        using var token = cancel.Start();
        var failure = commits
            ? await transaction.Rows.CommitAsync(() => transaction.Transaction.CommitAsync(token.Token))
            : await Record.ExceptionAsync(() => transaction.Transaction.RollbackAsync(token.Token));
        Judge($"end on {server}", failure, cancel, server);
        await EndAsync(server);
    }

    public async Task SaveAsync(string server, bool rollsBack)
    {
        if (!_transactions.TryGetValue(server, out var transaction) || (rollsBack && transaction.Saved is null))
            return;
        var failure = await Record.ExceptionAsync(() => rollsBack ? transaction.Transaction.RollbackAsync("here") : transaction.Transaction.SaveAsync("here"));
        if (rollsBack)
            transaction.Rows.RolledBackTo(transaction.Saved!.Value, failure is null ? Claim.Absent : Claim.Unknown);
        else if (failure is null)
            transaction.Saved = transaction.Rows.Count;
        Judge($"savepoint on {server}", failure, Cancel.Never, server);
    }

    public async Task ToggleLocalAsync(bool commits)
    {
        if (_stream is not null || IsDead)
            return;
        if (_local is null)
        {
            if (await Record.ExceptionAsync(async () => _local = await session.Connection.BeginTransactionAsync()) is not null)
                IsDead = true;
            return;
        }

        await Record.ExceptionAsync(() => commits ? _local.CommitAsync() : _local.RollbackAsync());
        await _local.DisposeAsync();
        (_local, _isLocalAborted) = (null, false);
    }

    public async Task ReadStreamAsync(ReadStream step)
    {
        if (_stream is null)
        {
            _streamCancel = step.Cancel;
            _streamToken = step.Cancel.Start();
            var rows = step.ByTen
                ? HistoryCalls.StreamByTenAsync(session, StreamRows, _streamToken.Token)
                : HistoryCalls.StreamAsync(session, StreamRows, _streamToken.Token);
            (_stream, _rows, _isStreamHurt) = (rows.GetAsyncEnumerator(), 0, false);
        }

        for (var i = 0; i < step.Rows; i++)
        {
            var hasRow = false;
            if (await Record.ExceptionAsync(async () => hasRow = await _stream.MoveNextAsync()) is { } failure)
            {
                Judge(step.ToString(), failure, _streamCancel, Route.Far);
                await CloseStreamAsync();
                return;
            }

            if (!hasRow)
            {
                Assert.Equal(StreamRows, _rows);
                await CloseStreamAsync();
                return;
            }

            Assert.Equal(++_rows, _stream.Current);
        }
    }

    public async Task CloseStreamAsync()
    {
        if (_stream is null)
            return;
        await _stream.DisposeAsync();
        _streamToken!.Dispose();
        _stream = null;
    }

    public async Task RunLocallyAsync(string sql)
    {
        if (!IsFree || (_transactions.Count > 0 && sql.Contains("ROLE", StringComparison.Ordinal)))
            return;
        if (await Record.ExceptionAsync(() => Sql.RunAsync(session.Connection, sql)) is { } failure)
        {
            // It was ended while it was in the pool.
            Assert.True(session.Connection.State != ConnectionState.Open, failure.ToString());
            IsDead = true;
            return;
        }

        if (sql == "DISCARD ALL")
        {
            world.ExcuseDiscard();
            IsHurt();
        }

        _role = sql switch
        {
            "SET ROLE ft_second" => World.SecondRole,
            "RESET ALL" => _role,
            _ => world.Route.LocalRole,
        };
    }

    public async Task ChangeSettingAsync(string value)
    {
        var failure = await Record.ExceptionAsync(() => session.ExecuteAsync(Route.Far, $"SET work_mem = '{value}'"));
        _workMem = failure is null ? value : _workMem;
        Judge("SET", failure, Cancel.Never, Route.Far);
    }

    public async Task MeddleAsync(string server, Foreign foreign)
    {
        if (!IsFree)
            return;
        string[] calls = foreign switch
        {
            Foreign.Disconnect => [$"dblink_disconnect('{server}')"],
            Foreign.Begin => [$"dblink_exec('{server}', 'BEGIN')"],
            Foreign.LeaveResult => [$"dblink_send_query('{server}', 'SELECT 1')"],
            Foreign.Replace => [$"dblink_disconnect('{server}')", $"dblink_connect('{server}', '{world.Route.RemoteRole}_{server}')"],
            _ => throw new ArgumentOutOfRangeException(nameof(foreign)),
        };
        foreach (var call in calls)
            await Record.ExceptionAsync(() => Sql.RunAsync(session.Connection, "SELECT " + call));
        IsDead |= session.Connection.State != ConnectionState.Open;
        world.ExcuseMeddling(server);
        IsHurt();
    }

    /// <summary>What is under way may fail.</summary>
    public void IsHurt()
    {
        _isStreamHurt = true;
        foreach (var transaction in _transactions.Values)
            transaction.IsDoubtful = true;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseStreamAsync();
        foreach (var server in _transactions.Keys.ToList())
            await EndAsync(server);
        if (_local is not null)
            await _local.DisposeAsync();
        await session.DisposeAsync();
    }

    private async Task EndAsync(string server)
    {
        if (!_transactions.Remove(server, out var transaction))
            return;
        await transaction.Transaction.DisposeAsync();
        transaction.Rows.Dispose();
    }

    private Expectation Expected() => new(world.RemoteRoleOf(_role), _workMem is null ? [world.WorkMem] : [world.WorkMem, _workMem]);

    private void Judge(string what, Exception? failure, Cancel cancel, params ReadOnlySpan<string> servers)
    {
        var isExcused = IsDead || _isLocalAborted || (_stream is not null && _isStreamHurt) || IsInDoubt(servers) || (failure is not null && IsInTheWay(failure));
        world.Judge(what, failure, cancel, isExcused, servers);
        if (failure is null)
            return;
        // A session does not outlive its connection.
        IsDead |= session.Connection.State != ConnectionState.Open;
        _isLocalAborted |= _local is not null;
        foreach (var server in servers)
        {
            if (_transactions.TryGetValue(server, out var transaction))
                transaction.IsDoubtful = true;
        }
    }

    /// <summary>Whether the call was refused for the stream that is open on the connection.</summary>
    private bool IsInTheWay(Exception failure) => _stream is not null && failure is DblinkException { Kind: DblinkErrorKind.Refused or DblinkErrorKind.LinkBusy };

    private bool IsInDoubt(ReadOnlySpan<string> servers)
    {
        foreach (var server in servers)
        {
            if (_transactions.TryGetValue(server, out var transaction) && transaction.IsDoubtful)
                return true;
        }

        return false;
    }
}
