namespace DblinkGen;

/// <summary>
/// Declares a column of the remote result: on a method, once for each column in order; or on a member or constructor parameter of the row type,
/// where the name or type derived from the member (its name in snake_case, the default type of its C# type) is not the right one.
/// </summary>
/// <param name="name">The column's name, as the remote gives it.</param>
/// <param name="type">
/// The PostgreSQL type in PostgreSQL's own spelling: <c>int4</c>, <c>numeric(10,2)</c>, <c>text[]</c>, <c>app.mood</c>. <see langword="null"/>
/// derives it from the C# type.
/// </param>
/// <remarks><see href="https://www.postgresql.org/docs/current/datatype.html">Data types</see></remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class DblinkColumnAttribute(string name, string? type = null) : Attribute
{
    /// <summary>The column's name.</summary>
    public string Name { get; } = name;

    /// <summary>The PostgreSQL type, or <see langword="null"/> where the C# type decides.</summary>
    public string? Type { get; } = type;
}
