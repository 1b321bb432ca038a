using System.ComponentModel;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Internals;

/// <summary>A column of a remote result, as the local column definition list declares it. Used by generated code.</summary>
/// <param name="name">The column's name.</param>
/// <param name="type">Its PostgreSQL type.</param>
/// <param name="nullable">Whether the member that it is read into can hold NULL.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RemoteColumn(string name, string type, bool nullable = false)
{
    internal string Name { get; } = name;

    internal bool Nullable { get; } = nullable;

    internal string Type { get; } = type;

    internal string Definition => $"{PostgresIdentifier.Quote(Name)} {Type}";
}
