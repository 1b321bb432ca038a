using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>Finds out which connection of the pool has served a call, and so whether the call may fail.</summary>
internal sealed class PoolExcuses(Route route, Excuses excuses)
{
    private readonly HashSet<int> _killed = [];

    /// <summary>The local backends of the application.</summary>
    public async Task<List<int>> BackendsAsync() => [.. (await ReadAsync(DateTime.UtcNow)).Keys];

    /// <summary>These backends were ended. The pool finds out when it uses their connections.</summary>
    public void Killed(IEnumerable<int> backends) => _killed.UnionWith(backends);

    /// <summary>Uses up the excuses of links that a call of the pool has used. Returns whether there was one.</summary>
    /// <param name="use">The call.</param>
    /// <param name="failure">How it failed, if it did.</param>
    /// <param name="start">When it began.</param>
    /// <param name="sessions">The backends that sessions hold.</param>
    /// <param name="poolSize">How many connections there can be.</param>
    public async Task<bool> TakeAsync(Use use, Exception? failure, DateTime start, IReadOnlyCollection<int> sessions, int poolSize)
    {
        var excused = excuses.Backends.Except(sessions).ToHashSet();
        if (excused.Count == 0)
            return false;
        var living = await ReadAsync(start);
        var closed = excused.Where(backend => !living.ContainsKey(backend) && !_killed.Contains(backend)).ToList();
        var killed = excused.Where(_killed.Contains).ToList();
        var used = excused.Where(backend => living.GetValueOrDefault(backend)).ToList();
        // A connection that the call has met dead is not in the pool any more.
        var met = failure is null ? 0 : used.Concat(closed).Concat(killed).FirstOrDefault(backend => excuses.Take(backend, use, failure));
        if (failure is null)
            used.ForEach(backend => excuses.Take(backend, use, failure: null));
        var room = poolSize - sessions.Count - living.Keys.Except(sessions).Count();
        excuses.Forget([.. closed, .. killed.Where(backend => backend == met), .. killed.Where(backend => backend != met).Skip(Math.Max(room, 0))]);
        return met != 0;
    }

    /// <summary>The living backends, and whether each was used since then.</summary>
    private async Task<Dictionary<int, bool>> ReadAsync(DateTime since)
    {
        await using var command = route.Admin.CreateCommand("SELECT pid, state_change >= $2 FROM pg_stat_activity WHERE application_name = $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = route.ApplicationName });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = since });
        await using var reader = await command.ExecuteReaderAsync();
        var backends = new Dictionary<int, bool>();
        while (await reader.ReadAsync())
            backends.Add(reader.GetInt32(0), reader.GetBoolean(1));
        return backends;
    }
}
