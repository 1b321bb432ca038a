namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A pair of types through every way to run a statement.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TOptional">The same with a question mark.</typeparam>
/// <typeparam name="TItem">Of the arrays: the C# type, or text where it has none.</typeparam>
/// <typeparam name="TOptionalItem">The same with a question mark.</typeparam>
/// <typeparam name="TRow">The row type.</typeparam>
internal interface ITypeCell<T, TOptional, TItem, TOptionalItem, TRow>
    where TRow : ICellRow<T, TOptional, TItem, TOptionalItem>
{
    /// <summary>A row for each literal.</summary>
    Task<List<T>> ReadAsync(string[] literals);

    /// <summary>One row, an array of all.</summary>
    Task<List<TOptionalItem[]>> ArrayAsync(string?[] literals);

    /// <summary>The remote's text of each element of a parameter.</summary>
    Task<List<string?>> TextsAsync(IReadOnlyList<TOptionalItem> list);

    Task<TRow> OneAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    Task<List<TRow>> ListAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    IAsyncEnumerable<TRow> StreamAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    Task<List<TRow>> FanOutAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    IAsyncEnumerable<TRow> FanOutStreamAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    Task<List<TRow>> ComposedAsync(string[] literals, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);

    Task<int> CommandAsync(Guid key, T value, TOptional nothing, IReadOnlyList<TOptionalItem> list);
}

/// <summary>What a pair reads: columns, and what the remote makes of the parameters.</summary>
internal interface ICellRow<out T, out TOptional, TItem, TOptionalItem>
{
    /// <summary>A literal, as the type.</summary>
    T V { get; }

    /// <summary>NULL.</summary>
    TOptional N { get; }

    /// <summary>An array of the value and NULL.</summary>
    TOptionalItem[] A { get; }

    /// <summary>An array of the value.</summary>
    List<TItem> B { get; }

    /// <summary>The remote's text of <see cref="V"/>.</summary>
    string Vt { get; }

    /// <summary>The remote's text of <see cref="A"/>.</summary>
    string At { get; }

    /// <summary>The remote's text of the parameter.</summary>
    string Pt { get; }

    /// <summary>The remote's text of the parameter that is NULL.</summary>
    string? Nt { get; }

    /// <summary>The remote's text of the parameter that is an array.</summary>
    string Lt { get; }

    /// <summary>The parameter.</summary>
    T P { get; }

    /// <summary>Whether the remote has the same text of the literal and the parameter.</summary>
    bool Same { get; }
}
