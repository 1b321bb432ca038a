using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes a partial method run a query on the local server, in which the row sources of the method (<see cref="DblinkRowSourceAttribute"/>) stand as
/// tables. It returns what a <see cref="DblinkQueryAttribute"/> method can.
/// </summary>
/// <param name="sql">
/// One SQL statement that returns rows, <c>INSERT … RETURNING</c> included. <c>@name</c> is a row source, with an alias behind it, or a parameter.
/// </param>
/// <remarks>
/// Only the result reaches the client. A stream yields it row by row as the local server sends it; what a row source reads has been stored by the local
/// server before. An enumeration that is left early reads the rest and throws it away.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DblinkLocalQueryAttribute([StringSyntax("Sql")] string sql) : Attribute
{
    /// <summary>The SQL statement.</summary>
    [StringSyntax("Sql")]
    public string Sql { get; } = sql;

    /// <inheritdoc cref="DblinkQueryAttribute.Match"/>
    public new DblinkMatch Match { get; set; }

    /// <summary>
    /// How long the call may wait for the local server, in seconds, before the remote queries and the local statement are stopped and
    /// <see cref="DblinkException"/> of kind <see cref="DblinkErrorKind.Timeout"/> is thrown. 0, the default, leaves it to the connection's
    /// <c>Command Timeout</c>.
    /// </summary>
    public int TimeoutSeconds { get; set; }
}
