using System.Data;
using System.Text;

namespace DblinkGen;

/// <summary>The characteristics of a remote transaction; what is not set is the remote's default.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/sql-set-transaction.html">SET TRANSACTION</see></remarks>
public sealed record DblinkTransactionOptions
{
    /// <summary>
    /// The isolation level: <see cref="System.Data.IsolationLevel.ReadCommitted"/>, <see cref="System.Data.IsolationLevel.RepeatableRead"/>,
    /// <see cref="System.Data.IsolationLevel.Snapshot"/> (which is PostgreSQL's repeatable read) or
    /// <see cref="System.Data.IsolationLevel.Serializable"/>. <see cref="System.Data.IsolationLevel.Unspecified"/> is the remote's default.
    /// </summary>
    public IsolationLevel IsolationLevel { get; init; } = IsolationLevel.Unspecified;

    /// <summary>Whether the remote refuses to write; the default is <see langword="false"/>.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether a serializable read-only transaction waits for a snapshot that cannot fail; the default is <see langword="false"/>.</summary>
    public bool Deferrable { get; init; }

    internal string Begin
    {
        get
        {
            var sql = new StringBuilder("BEGIN");
            sql.Append(IsolationLevel switch
            {
                IsolationLevel.Unspecified => "",
                IsolationLevel.ReadUncommitted => " ISOLATION LEVEL READ UNCOMMITTED",
                IsolationLevel.ReadCommitted => " ISOLATION LEVEL READ COMMITTED",
                IsolationLevel.RepeatableRead or IsolationLevel.Snapshot => " ISOLATION LEVEL REPEATABLE READ",
                IsolationLevel.Serializable => " ISOLATION LEVEL SERIALIZABLE",
                _ => throw new ArgumentException($"PostgreSQL has no isolation level {IsolationLevel}."),
            });
            return sql.Append(ReadOnly ? " READ ONLY" : "").Append(Deferrable ? " DEFERRABLE" : "").ToString();
        }
    }
}
