using System.ComponentModel;
using DblinkGen.Generator.Postgres;
using DblinkGen.Links;

namespace DblinkGen.Internals;

/// <summary>A column of a remote result, as the local column definition list declares it. Used by generated code.</summary>
/// <param name="name">The column's name.</param>
/// <param name="type">Its PostgreSQL type.</param>
/// <param name="nullable">Whether the member that it is read into can hold NULL.</param>
/// <param name="typed">Whether the local server reads the text that the remote sends, for only Npgsql reads the type; otherwise <see cref="Row"/> does.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RemoteColumn(string name, string type, bool nullable = false, bool typed = false)
{
    internal string Name { get; } = name;

    internal bool Nullable { get; } = nullable;

    internal string Type { get; } = type;

    /// <summary>As it is declared, for people.</summary>
    internal string Definition => $"{PostgresIdentifier.Quote(Name)} {Type}";

    /// <summary>Whether the client reads it from text.</summary>
    internal bool IsText { get; } = !typed;

    /// <summary>The type with which the local server hands it on.</summary>
    internal string LocalType => IsText ? "pg_catalog.text" : QualifiedType.Of(Type);

    /// <summary>With its declared type, for the local server.</summary>
    internal string TypedDefinition => $"{PostgresIdentifier.Quote(Name)} {QualifiedType.Of(Type)}";
}
