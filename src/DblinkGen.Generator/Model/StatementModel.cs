namespace DblinkGen.Generator.Model;

/// <summary>The constant part of a call.</summary>
/// <param name="Server">Empty for a statement of the local server; so is the link.</param>
/// <param name="FetchSize">0 where the whole result is read at once.</param>
/// <param name="Composition">The row sources of a statement of the local server; <see langword="null"/> for one of the remote.</param>
/// <param name="Traits">What the text of a remote statement shows.</param>
internal sealed record StatementModel(
    string Method,
    string Server,
    string Link,
    EquatableArray<SqlSegment> Segments,
    EquatableArray<string> ParameterTypes,
    EquatableArray<ColumnModel> Columns,
    bool IsByName,
    bool Prepare,
    int FetchSize,
    int TimeoutSeconds,
    CompositionModel? Composition = null,
    StatementTraits Traits = default)
{
    /// <summary>The fetch size that is left to the runtime.</summary>
    public const int MeasuredFetchSize = -1;
}

/// <summary>Literal text, and the ordinal of the parameter that follows it, from 1 on; 0 at the end.</summary>
internal readonly record struct SqlSegment(string Text, int Parameter);

/// <param name="Type">PostgreSQL's safe spelling.</param>
/// <param name="Member">What it is read into, for the comment.</param>
/// <param name="IsTyped">Whether the local server has to read what a remote sends, for only Npgsql reads the type.</param>
internal sealed record ColumnModel(string Name, string Type, bool IsNullable, string Member, bool IsTyped = false);

/// <summary>What the text of a remote statement shows, as the runtime's <c>DblinkStatement</c> explains it.</summary>
internal readonly record struct StatementTraits(bool Writes, bool StandsAlone, bool ChangesSession, bool DropsRows);
