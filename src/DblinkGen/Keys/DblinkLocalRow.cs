namespace DblinkGen;

/// <summary>
/// One row of a table of the local server, found by its key: what <see cref="DblinkSession.SendRowAsync"/> copies to a table of the same name on a
/// remote one.
/// </summary>
public sealed class DblinkLocalRow
{
    private readonly string[]? _keyColumns;

    /// <summary>Names a row by the values of its primary key.</summary>
    /// <param name="relation">The table, or a view where <see cref="By"/> names the columns, as SQL names it: without a schema it is looked up in the
    /// <c>search_path</c>, on either server; a name with capital letters needs its double quotes.</param>
    /// <param name="key">The value of each key column, in the order of the key.</param>
    public DblinkLocalRow(string relation, params ReadOnlySpan<DblinkKeyValue> key)
        : this(relation, Texts(key), remoteKey: null, keyColumns: null)
    {
    }

    private DblinkLocalRow(string relation, string?[] key, string?[]? remoteKey, string[]? keyColumns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(relation);
        Relation = relation;
        Key = key;
        RemoteKey = remoteKey ?? key;
        _keyColumns = keyColumns;
    }

    /// <summary>The table or view.</summary>
    public string Relation { get; }

    /// <summary>The columns that make the key, without quotes; <see langword="null"/> for those of the primary key.</summary>
    public IReadOnlyList<string>? KeyColumns => _keyColumns;

    internal string?[] Key { get; }

    internal string?[] RemoteKey { get; }

    /// <summary>The same row, found by other columns than those of the primary key. They must find one row only.</summary>
    /// <param name="columns">The columns, without quotes, in the order of the key's values.</param>
    public DblinkLocalRow By(params ReadOnlySpan<string> columns) => new(Relation, Key, RemoteKey, columns.ToArray());

    /// <summary>The same row, that has another key on the remote.</summary>
    /// <param name="key">The value of each key column on the remote, in the order of the key.</param>
    public DblinkLocalRow As(params ReadOnlySpan<DblinkKeyValue> key) => new(Relation, Key, Texts(key), _keyColumns);

    private static string?[] Texts(ReadOnlySpan<DblinkKeyValue> key)
    {
        var texts = new string?[key.Length];
        for (var i = 0; i < key.Length; i++)
            texts[i] = key[i].Text;
        return texts;
    }
}
