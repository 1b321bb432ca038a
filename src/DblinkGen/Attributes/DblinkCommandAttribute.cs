using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes a partial method run a statement on the remote server for what it does, and not for its rows. It returns nothing, or the number of affected rows as
/// <see cref="int"/> or <see cref="long"/>, itself or in a <see cref="Task{T}"/> or <see cref="ValueTask{T}"/>.
/// </summary>
/// <param name="sql">One SQL statement, in the remote server's dialect: DML without RETURNING, a utility statement, CALL, or a query that is called for what its
/// functions do. Parameters are written in it as <c>@name</c>.</param>
/// <remarks>
/// The remote commits by itself: a rollback of the local transaction does not undo the statement. The number of rows is read from the
/// <see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">command tag</see>; a statement whose tag has none gives 0. The rows of a query
/// and of <see href="https://www.postgresql.org/docs/current/sql-call.html">CALL</see> are dropped and count as 0; all columns of a query are computed for all its rows.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DblinkCommandAttribute([StringSyntax("Sql")] string sql) : Attribute
{
    /// <summary>The SQL statement.</summary>
    [StringSyntax("Sql")]
    public string Sql { get; } = sql;

    /// <inheritdoc cref="DblinkQueryAttribute.Prepare"/>
    public bool Prepare { get; set; } = true;

    /// <inheritdoc cref="DblinkQueryAttribute.TimeoutSeconds"/>
    public int TimeoutSeconds { get; set; }
}
