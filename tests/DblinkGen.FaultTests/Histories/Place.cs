using System.Data;
using DblinkGen.FaultTests.Ledger;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>An open session of a history, and what is known of it.</summary>
internal sealed class Place(World world, DblinkSession session) : IAsyncDisposable
{
    private const string SavepointName = "here";

    private readonly SessionCalls _calls = new(session);
    private readonly Dictionary<string, RemoteTransaction> _transactions = [];
    private NpgsqlTransaction? _local;
    private bool _isLocalAborted;
    private bool _isLocalSaved;
    private OpenStream? _stream;
    private string? _workMem;
    private string _role = world.Route.LocalRole;

    public NpgsqlConnection Connection => session.Connection;

    /// <summary>The local backend.</summary>
    public int Backend { get; } = session.Connection.ProcessID;

    /// <summary>Whether the local backend was ended.</summary>
    public bool IsDead { get; set; }

    private bool IsFree => _local is null && _stream is null && !IsDead;

    public async Task CallAsync(Call call)
    {
        using var token = call.Cancel.Start();
        var failure =
            !call.IsWrite ? await Record.ExceptionAsync(() => HistoryReads.ReadAsync(_calls, call, Expected(), token.Token))
            : _transactions.TryGetValue(Route.Far, out var transaction) ? await transaction.Rows.WriteAsync(Write)
            : await world.Route.Ledger.WriteAsync(Write);
        Judge(call.ToString(), failure, call.Cancel, Use.Of(call));

        Task Write(Guid row) => HistoryReads.WriteAsync(_calls, call.Kind, row, token.Token);
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
        Judge($"begin on {server}", failure, cancel, Writing(server));
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
        Judge($"end on {server}", failure, cancel, Writing(server));
        await EndAsync(server);
    }

    public async Task SaveAsync(string server, SavepointAct act)
    {
        if (!_transactions.TryGetValue(server, out var transaction) || (act != SavepointAct.Set && transaction.Saved is null))
            return;
        var failure = await Record.ExceptionAsync(() => act switch
        {
            SavepointAct.Set => transaction.Transaction.SaveAsync(SavepointName),
            SavepointAct.RollBack => transaction.Transaction.RollbackAsync(SavepointName),
            _ => transaction.Transaction.ReleaseAsync(SavepointName),
        });
        if (act == SavepointAct.RollBack)
            transaction.Rows.RolledBackTo(transaction.Saved!.Value, failure is null ? Claim.Absent : Claim.Unknown);
        else if (failure is null)
            transaction.Saved = act == SavepointAct.Set ? transaction.Rows.Count : null;
        Judge($"savepoint on {server}: {act}", failure, Cancel.Never, Writing(server));
    }

    public async Task SaveLocallyAsync(SavepointAct act)
    {
        if (_local is null || _stream is not null || IsDead || (act != SavepointAct.Set && !_isLocalSaved) || (act != SavepointAct.RollBack && _isLocalAborted))
            return;
        var failure = await Record.ExceptionAsync(() => act switch
        {
            SavepointAct.Set => _local.SaveAsync(SavepointName),
            SavepointAct.RollBack => _local.RollbackAsync(SavepointName),
            _ => _local.ReleaseAsync(SavepointName),
        });
        if (failure is not null)
        {
            Assert.True(session.Connection.State != ConnectionState.Open, failure.ToString());
            NoteState();
            return;
        }

        _isLocalSaved = act != SavepointAct.Release;
        _isLocalAborted &= act != SavepointAct.RollBack;
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
        (_local, _isLocalAborted, _isLocalSaved) = (null, false, false);
    }

    public async Task ReadStreamAsync(ReadStream step)
    {
        var isNew = _stream is null;
        _stream ??= new(_calls, step.Kind, step.Cancel);
        var isOpen = false;
        var failure = await Record.ExceptionAsync(async () => isOpen = await _stream.ReadAsync(step.Rows));
        if (isNew || failure is not null)
            Judge(step.ToString(), failure, _stream.Cancel, new(_stream.Servers));
        if (!isOpen)
            await CloseStreamAsync();
    }

    public async Task CloseStreamAsync()
    {
        if (_stream is null)
            return;
        // It may find what has happened to its links in rows that nobody wants any more.
        if (await Record.ExceptionAsync(() => _stream.DisposeAsync().AsTask()) is { } failure)
            Judge("close a stream", failure, _stream.Cancel, new(_stream.Servers));
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
            NoteState();
            return;
        }

        if (sql == "DISCARD ALL")
        {
            world.Excuses.AddLostStatements(Backend);
            IsHurt();
        }

        // Another role has another link, and what was set on this one is gone with it.
        if (_workMem is not null)
            world.Excuses.Add(Backend, Route.Far, Fault.Any);
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
        Judge("SET", failure, Cancel.Never, Writing(Route.Far));
    }

    public async Task MeddleAsync(string server, Foreign foreign)
    {
        if (!IsFree)
            return;
        foreach (var call in await ForeignCode.CallsAsync(world, server, foreign))
            await Record.ExceptionAsync(() => Sql.RunAsync(session.Connection, "SELECT " + call));
        world.ExcuseMeddling(this, server, foreign);
        NoteState();
        IsHurt();
    }

    /// <summary>What is under way may fail.</summary>
    public void IsHurt()
    {
        if (_stream is not null)
            _stream.IsHurt = true;
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
        NoteState();
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

    private static Use Writing(string server) => new([server], Writes: true);

    private void Judge(string what, Exception? failure, Cancel cancel, Use use)
    {
        // Such a call does not reach the link.
        var isRefused = IsDead || _isLocalAborted || failure is DblinkCanceledException || (failure is not null && IsInTheWay(failure));
        var isHurt = !isRefused && world.Excuses.Take(Backend, use, failure);
        world.Judge(what, failure, cancel, isRefused || isHurt || _stream is { IsHurt: true } || IsInDoubt(use));
        if (failure is null)
            return;
        // It may have closed the link, with the setting on it, which the next call is told.
        if (_workMem is not null && use.Servers.Contains(Route.Far) && failure is not DblinkException { Kind: DblinkErrorKind.LinkLost })
            world.Excuses.Add(Backend, Route.Far, Fault.Any);
        NoteState();
        _isLocalAborted |= _local is not null;
        foreach (var server in use.Servers)
        {
            if (_transactions.TryGetValue(server, out var transaction))
                transaction.IsDoubtful = true;
        }
    }

    /// <summary>A session does not outlive its connection; what has happened to its links is over.</summary>
    private void NoteState()
    {
        if (session.Connection.State == ConnectionState.Open)
            return;
        IsDead = true;
        world.Excuses.Forget([Backend]);
    }

    /// <summary>Whether the call was refused for the stream that is open on the connection.</summary>
    private bool IsInTheWay(Exception failure) => _stream is not null && failure is DblinkException { Kind: DblinkErrorKind.Refused or DblinkErrorKind.LinkBusy };

    private bool IsInDoubt(Use use) => use.Servers.Any(server => _transactions.TryGetValue(server, out var transaction) && transaction.IsDoubtful);
}
