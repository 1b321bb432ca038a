using Npgsql;

namespace DblinkGen.FaultTests.Histories;

/// <summary>What has happened to which links: the first call of such a link may fail, and no other.</summary>
internal sealed class Excuses
{
    private readonly HashSet<Excuse> _left = [];
    private readonly HashSet<int> _lost = [];

    /// <summary>The local backends of links that may fail a call.</summary>
    public IEnumerable<int> Backends => _left.Select(e => e.Backend).Union(_lost);

    public void Add(int backend, string server, Fault fault) => _left.Add(new(backend, server, fault));

    /// <summary>The local server has lost its prepared statements: one call may fail for it, the first that uses one of them, whatever its link.</summary>
    public void AddLostStatements(int backend) => _lost.Add(backend);

    /// <summary>Forgets what happened to links of these backends.</summary>
    public void Forget(IReadOnlyCollection<int> backends)
    {
        _left.RemoveWhere(e => backends.Contains(e.Backend));
        _lost.ExceptWith(backends);
    }

    /// <summary>Uses up the excuses of links that a call has used. Returns whether there was one.</summary>
    /// <param name="backend">The local backend that served the call.</param>
    /// <param name="use">The call.</param>
    /// <param name="failure">How it failed, if it did: then it may have met the fault of one of its links and not yet that of the other.</param>
    public bool Take(int backend, Use use, Exception? failure)
    {
        if (failure is { InnerException: PostgresException { SqlState: PostgresErrorCodes.InvalidSqlStatementName, Routine: "FetchPreparedStatement" } } && _lost.Remove(backend))
            return true;
        foreach (var server in use.Servers)
        {
            var isExcused = _left.RemoveWhere(e => e.Backend == backend && e.Server == server && (failure is not null || use.Meets(e.Fault))) > 0;
            if (isExcused && failure is not null)
                return true;
        }

        return false;
    }

    public override string ToString() => $"excuses left: {string.Join(", ", _left.Select(e => $"{e.Fault} on {e.Server} of {e.Backend}").Concat(_lost.Select(backend => $"lost statements of {backend}")))}";

    private readonly record struct Excuse(int Backend, string Server, Fault Fault);
}

/// <summary>What can have happened to a link.</summary>
internal enum Fault
{
    /// <summary>Whatever the next call notices.</summary>
    Any,

    /// <summary>Other code has begun a transaction, which a read does not notice.</summary>
    Transaction,

    /// <summary>A column has another type, which only its readers notice.</summary>
    Type,
}

/// <summary>What a call uses.</summary>
/// <param name="Servers">The servers of its links.</param>
/// <param name="Writes">Whether it is anything but a plain read.</param>
/// <param name="ReadsChanging">Whether it reads the column whose type changes.</param>
internal sealed record Use(string[] Servers, bool Writes = false, bool ReadsChanging = false)
{
    public static Use Of(Call call) => new(call.Servers, call.IsWrite, call.Kind == Kind.Changing);

    public bool Meets(Fault fault) => fault switch
    {
        Fault.Transaction => Writes,
        Fault.Type => ReadsChanging,
        _ => true,
    };
}
