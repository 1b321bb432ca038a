using System.ComponentModel;
using System.Runtime.CompilerServices;
using DblinkGen.FanOut;
using DblinkGen.Links;
using DblinkGen.Running;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method that runs on several servers. Used by generated code.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DblinkFanOut<T> : IRowStatement<T>
{
    private readonly BoundedCache<string, DblinkStatement> _statements;

    /// <summary>Made once for each method.</summary>
    public DblinkFanOut() => _statements = new(StringComparer.Ordinal);

    private DblinkFanOut(BoundedCache<string, DblinkStatement> statements) => _statements = statements;

    /// <inheritdoc cref="DblinkStatement.Method"/>
    public required string Method { get; init; }

    /// <summary>The logical names of the servers; empty where each call names them.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <inheritdoc cref="DblinkStatement.Sql"/>
    public required RemoteSql Sql { get; init; }

    /// <inheritdoc cref="DblinkStatement.Parameters"/>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <inheritdoc cref="DblinkStatement.Columns"/>
    public required IReadOnlyList<RemoteColumn> Columns { get; init; }

    /// <inheritdoc cref="DblinkStatement.Prepare"/>
    public bool Prepare { get; init; } = true;

    /// <inheritdoc cref="DblinkStatement.FetchSize"/>
    public int FetchSize { get; init; }

    /// <inheritdoc cref="DblinkStatement.TimeoutSeconds"/>
    public int TimeoutSeconds { get; init; }

    /// <inheritdoc cref="DblinkStatement.ChangesSession"/>
    public bool ChangesSession { get; init; }

    /// <summary>Reads a row.</summary>
    public required RowReader<T> Read { get; init; }

    /// <summary>What the rows of the servers are merged by; empty where they come as each server answers.</summary>
    public IReadOnlyList<DblinkFanOutKey<T>> OrderBy { get; init; } = [];

    /// <summary>Whether the failure of a server leaves the others at work.</summary>
    public bool CollectsFailures { get; init; }

    /// <summary>The same on the servers of one call.</summary>
    /// <param name="servers">Their logical names.</param>
    /// <param name="parameter">The parameter that holds them.</param>
    /// <exception cref="ArgumentException">A name is null, empty or repeated.</exception>
    public DblinkFanOut<T> Over(IEnumerable<string?> servers, [CallerArgumentExpression(nameof(servers))] string? parameter = null) => new(_statements)
    {
        Method = Method,
        Servers = ServerNames.Check(servers, parameter?.TrimStart('@')),
        Sql = Sql,
        Parameters = Parameters,
        Columns = Columns,
        Prepare = Prepare,
        FetchSize = FetchSize,
        TimeoutSeconds = TimeoutSeconds,
        ChangesSession = ChangesSession,
        Read = Read,
        OrderBy = OrderBy,
        CollectsFailures = CollectsFailures,
    };

    Rows<T> IRowStatement<T>.Rows(DblinkSource source, string?[] arguments, bool async, bool collects) => new FanOutRows<T>(source, this, arguments, async);

    /// <summary>The statement as one server runs it.</summary>
    internal DblinkStatement On(string server) =>
        _statements.GetOrAdd(server, static (name, fanOut) => new DblinkStatement
        {
            Method = fanOut.Method,
            Server = name,
            Link = name,
            Sql = fanOut.Sql,
            Parameters = fanOut.Parameters,
            Columns = fanOut.Columns,
            Prepare = fanOut.Prepare,
            FetchSize = fanOut.FetchSize,
            TimeoutSeconds = fanOut.TimeoutSeconds,
            ChangesSession = fanOut.ChangesSession,
        }, this);
}
