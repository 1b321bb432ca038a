using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes a partial method run a query on the remote server and return its rows. Parameters stand in the SQL as <c>@name</c> and never become
/// part of its text.
/// </summary>
/// <param name="sql">One SQL statement that returns rows, in the remote server's dialect. CALL returns one row of its OUT and INOUT parameters; several of them are matched by
/// position (<see cref="DblinkMatch.ByPosition"/>), and no stream and no <see cref="FetchSize"/> is possible.</param>
/// <remarks>
/// The method returns a stream (<see cref="IAsyncEnumerable{T}"/>, <see cref="IEnumerable{T}"/>), a list (<see cref="List{T}"/>,
/// <see cref="IReadOnlyList{T}"/>, an array), exactly one row (<c>T</c>) or at most one (<c>T?</c>), itself or in a <see cref="Task{T}"/> or
/// <see cref="ValueTask{T}"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DblinkQueryAttribute([StringSyntax("Sql")] string sql) : Attribute
{
    /// <summary>The SQL statement.</summary>
    [StringSyntax("Sql")]
    public string Sql { get; } = sql;

    /// <summary>
    /// How remote columns find their members: <see cref="DblinkMatch.Auto"/> (the default) goes by name wherever there is more than one column.
    /// </summary>
    public new DblinkMatch Match { get; set; }

    /// <summary>
    /// How many rows a FETCH of a remote cursor brings: several FETCHes are under way at a time, and neither the local backend nor the client ever holds
    /// more than the rows of one. Without it a method that returns a stream, where the statement is a <c>SELECT</c> that only reads, measures its rows: it fetches
    /// 50 at first, later as many as take about 10 MiB in the local backend (4 MiB for each of several servers), and no more than come in about a tenth of a
    /// second. Other methods read the whole result at once, which is faster for small ones. 0 makes a stream read it at once too. With a cursor the
    /// statement is not prepared on the remote, and runs in a remote transaction of its own.
    /// </summary>
    /// <remarks><see href="https://www.postgresql.org/docs/current/sql-declare.html">DECLARE</see>,
    /// <see href="https://www.postgresql.org/docs/current/sql-fetch.html">FETCH</see></remarks>
    public int FetchSize { get; set; }

    /// <summary>
    /// Whether a query, or a statement with parameters, is prepared on the link once and then executed; the default is <see langword="true"/>. Set it to
    /// <see langword="false"/> where a transaction pooler stands in front of the remote: arguments then travel as typed literals, quoted by the
    /// local server.
    /// </summary>
    /// <remarks><see href="https://www.postgresql.org/docs/current/sql-prepare.html">PREPARE</see></remarks>
    public bool Prepare { get; set; } = true;

    /// <summary>
    /// How long the call may take, in seconds, before the remote statement is stopped and <see cref="DblinkException"/> of kind
    /// <see cref="DblinkErrorKind.Timeout"/> is thrown. 0, the default, leaves it to the connection's <c>Command Timeout</c>.
    /// </summary>
    public int TimeoutSeconds { get; set; }
}
