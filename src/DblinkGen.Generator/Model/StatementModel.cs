namespace DblinkGen.Generator.Model;

/// <summary>The constant part of a call.</summary>
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
    int TimeoutSeconds);

/// <summary>Literal text, and the ordinal of the parameter that follows it, from 1 on; 0 at the end.</summary>
internal readonly record struct SqlSegment(string Text, int Parameter);

/// <param name="Type">PostgreSQL's safe spelling.</param>
/// <param name="Member">What it is read into, for the comment.</param>
/// <param name="IsText">Whether the local server hands its text through.</param>
internal sealed record ColumnModel(string Name, string Type, bool IsNullable, string Member, bool IsText = false);
