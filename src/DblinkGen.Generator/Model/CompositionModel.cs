namespace DblinkGen.Generator.Model;

/// <summary>What makes a statement one of the local server, over row sources.</summary>
/// <param name="Sources">In the segments of the statement their ordinals follow those of the parameters.</param>
/// <param name="IsStored">Whether the local server keeps the text.</param>
internal sealed record CompositionModel(EquatableArray<RowSourceModel> Sources, bool IsStored);

/// <summary>A remote query that stands as a table.</summary>
/// <param name="Segments">With the ordinals of the method's parameters.</param>
internal sealed record RowSourceModel(
    string Name, string Server, string Link, EquatableArray<SqlSegment> Segments, EquatableArray<ColumnModel> Columns, bool IsByName,
    bool ChangesSession = false);
