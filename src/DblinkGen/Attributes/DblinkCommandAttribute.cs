using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes a partial method run a statement without rows on the remote server. It returns nothing, or the number of affected rows as
/// <see cref="int"/> or <see cref="long"/>, itself or in a <see cref="Task{T}"/> or <see cref="ValueTask{T}"/>.
/// </summary>
/// <param name="sql">One SQL statement that returns no rows, in the remote server's dialect. Parameters stand in it as <c>@name</c>.</param>
/// <remarks>
/// The remote commits by itself: a rollback of the local transaction does not undo the statement. The number of rows is read from the
/// <see href="https://www.postgresql.org/docs/current/protocol-message-formats.html">command tag</see>; a statement whose tag has none gives 0.
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
