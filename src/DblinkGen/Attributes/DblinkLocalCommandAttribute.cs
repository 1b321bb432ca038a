using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes a partial method run a statement without rows on the local server, in which the row sources of the method
/// (<see cref="DblinkRowSourceAttribute"/>) stand as tables: <c>INSERT … SELECT</c>, <c>UPDATE … FROM</c>, <c>MERGE</c>, <c>CREATE VIEW</c>. It
/// returns nothing, or the number of affected rows.
/// </summary>
/// <param name="sql">One SQL statement. <c>@name</c> is a row source, with an alias behind it, or a parameter.</param>
/// <remarks>
/// The statement belongs to the local transaction, as any other. The text of a view, as of everything else that <c>CREATE</c> stores but a table,
/// names the foreign server and not a link, so that it works in every backend for every role with a user mapping; it holds no parameters, and is
/// refused (<see cref="DblinkErrorKind.Refused"/>) where <see cref="DblinkOptions.Servers"/> maps the server to a connection string.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DblinkLocalCommandAttribute([StringSyntax("Sql")] string sql) : Attribute
{
    /// <summary>The SQL statement.</summary>
    [StringSyntax("Sql")]
    public string Sql { get; } = sql;

    /// <inheritdoc cref="DblinkLocalQueryAttribute.TimeoutSeconds"/>
    public int TimeoutSeconds { get; set; }
}
