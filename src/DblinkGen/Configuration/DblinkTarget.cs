using DblinkGen.Text;

namespace DblinkGen;

/// <summary>Where a logical server name leads: a foreign server of the local database, or a libpq connection string.</summary>
public sealed class DblinkTarget : IEquatable<DblinkTarget>
{
    private DblinkTarget(string value, bool isForeignServer)
    {
        Value = value;
        IsForeignServer = isForeignServer;
    }

    internal string Value { get; }

    internal bool IsForeignServer { get; }

    /// <summary>Leads to a foreign server, whose user mapping holds the credentials.</summary>
    /// <param name="name">The server's name, matched case-sensitively.</param>
    /// <exception cref="ArgumentException">It is empty, or has what PostgreSQL cannot hold.</exception>
    public static DblinkTarget ForeignServer(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        StorableText.Demand(name, nameof(name));
        return new(name, isForeignServer: true);
    }

    /// <summary>
    /// Leads to a server by a libpq connection string. It is sent to the local server as a bound parameter and appears in no message of DblinkGen.
    /// </summary>
    /// <param name="connectionString">Keywords and values (<c>host=… dbname=…</c>) or a URI
    /// (<see href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING">connection strings</see>).</param>
    /// <exception cref="ArgumentException">It is empty, or has what PostgreSQL cannot hold.</exception>
    public static DblinkTarget ConnectionString(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        StorableText.Demand(connectionString, nameof(connectionString));
        return new(connectionString, isForeignServer: false);
    }

    /// <inheritdoc/>
    public bool Equals(DblinkTarget? other) =>
        other is not null && IsForeignServer == other.IsForeignServer && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DblinkTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsForeignServer, Value);

    /// <summary>The server's name; a connection string is not shown.</summary>
    public override string ToString() => IsForeignServer ? $"foreign server \"{Errors.ServerText.Name(Value)}\"" : "a connection string";
}
