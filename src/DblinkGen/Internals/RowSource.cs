using System.ComponentModel;
using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Internals;

/// <summary>A remote query that stands as a table in a local statement. Used by generated code.</summary>
/// <param name="name">What the local statement calls it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowSource(string name)
{
    private volatile SqlStatement? _parsed;

    /// <summary>The logical name of the remote server.</summary>
    public required string Server { get; init; }

    /// <summary>The name of the link.</summary>
    public required string Link { get; init; }

    /// <summary>What the remote runs.</summary>
    public required RemoteSql Sql { get; init; }

    /// <summary>The columns of the result.</summary>
    public required IReadOnlyList<RemoteColumn> Columns { get; init; }

    /// <inheritdoc cref="DblinkStatement.ChangesSession"/>
    public bool ChangesSession { get; init; }

    internal string Name { get; } = name;

    /// <inheritdoc cref="DblinkStatement.Parsed"/>
    internal SqlStatement Parsed => _parsed ??= SqlStatement.Parse(Sql.ToString());

    /// <inheritdoc cref="DblinkStatement.LeavesState"/>
    internal bool LeavesState => ChangesSession && Parsed.LeavesState;

    /// <inheritdoc cref="DblinkStatement.MayChangeSettings"/>
    internal bool MayChangeSettings(bool inTransaction) => ChangesSession || (inTransaction && Parsed.ChangesSettings);

    internal CallOrigin Origin(string method) => new(Server, Link, method, Sql.ToString());
}
