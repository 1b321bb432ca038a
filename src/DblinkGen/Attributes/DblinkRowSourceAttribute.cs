using System.Diagnostics.CodeAnalysis;

namespace DblinkGen;

/// <summary>
/// Makes the rows of a remote query a table of the local statement of the same method (<see cref="DblinkLocalQueryAttribute"/>,
/// <see cref="DblinkLocalCommandAttribute"/>): <c>@name</c> stands there where a table could, with an alias. The columns are given by the row type
/// or by <see cref="Columns"/>, and found in the remote's result by their names.
/// </summary>
/// <param name="name">What the local SQL calls it, without the <c>@</c>: a word that no parameter of the method has.</param>
/// <param name="sql">One SQL query that only reads, in the remote server's dialect. Parameters of the method stand in it as <c>@name</c>.</param>
/// <param name="rowType">A type whose members are the columns, by the rule of <see cref="DblinkQueryAttribute"/>; <see langword="null"/> where
/// <see cref="Columns"/> lists them.</param>
/// <remarks>
/// The local server reads the whole remote result into a tuplestore, which spills to disk beyond <c>work_mem</c>, before the local statement sees its
/// first row. Conditions of the local statement are not sent to the remote: write them into the remote SQL. The local planner knows nothing of the
/// rows and expects 1000.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class DblinkRowSourceAttribute(string name, [StringSyntax("Sql")] string sql, Type? rowType = null) : Attribute
{
    /// <summary>What the local SQL calls it.</summary>
    public string Name { get; } = name;

    /// <summary>The remote query.</summary>
    [StringSyntax("Sql")]
    public string Sql { get; } = sql;

    /// <summary>The type whose members are the columns, or <see langword="null"/>.</summary>
    public Type? RowType { get; } = rowType;

    /// <summary>
    /// The columns as PostgreSQL's column definition list has them, <c>id int4, name text</c>, in place of a row type.
    /// </summary>
    public string? Columns { get; set; }

    /// <summary>The logical name of the remote server; <see langword="null"/>, the default, for the one of <c>[DblinkServer]</c>.</summary>
    public string? Server { get; set; }

    /// <summary>The name of the link; <see langword="null"/>, the default, for the one of <c>[DblinkServer]</c>, or the name in <see cref="Server"/>.</summary>
    public string? Connection { get; set; }
}
