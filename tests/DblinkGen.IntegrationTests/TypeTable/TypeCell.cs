using Npgsql;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>Runs a pair of types, and compares with what a direct connection to the remote says.</summary>
internal abstract class TypeCell(string csharp, string postgres)
{
    public string CSharp => csharp;

    public string Postgres => postgres;

    public string Name => $"{csharp} as {postgres}";

    public static TypeCell Of<T, TOptional, TItem, TOptionalItem, TRow>(string csharp, string postgres, ITypeCell<T, TOptional, TItem, TOptionalItem, TRow> cell)
        where TRow : ICellRow<T, TOptional, TItem, TOptionalItem> =>
        new TypeCell<T, TOptional, TItem, TOptionalItem, TRow>(csharp, postgres, cell);

    /// <summary>Every way, with these values.</summary>
    public abstract Task AssertEveryWayAsync(NpgsqlDataSource remote, string[] literals);

    /// <summary>One row and one list, prepared and not, with as many values as there are.</summary>
    public abstract Task AssertValuesAsync(NpgsqlDataSource remote, string[] literals);

    /// <summary>The values of a direct connection that has other settings, whose texts may differ.</summary>
    public abstract Task AssertSameAsync(NpgsqlDataSource remote, string[] literals);
}

/// <inheritdoc/>
internal sealed class TypeCell<T, TOptional, TItem, TOptionalItem, TRow>(
    string csharp, string postgres, ITypeCell<T, TOptional, TItem, TOptionalItem, TRow> cell) : TypeCell(csharp, postgres)
    where TRow : ICellRow<T, TOptional, TItem, TOptionalItem>
{
    private readonly bool _hasArrays = typeof(T) == typeof(TItem) && (typeof(T) == typeof(string) || typeof(TItem) != typeof(string));

    public override async Task AssertEveryWayAsync(NpgsqlDataSource remote, string[] literals)
    {
        var expected = await DirectValue.ReadAsync<T>(remote, Postgres, literals, _hasArrays);
        var value = (await cell.ReadAsync(literals))[0];
        var list = ListOf(value, expected[0]);

        Compare([await cell.OneAsync([literals[0]], value, default!, list)], expected[..1], value, expected[0]);
        Compare(await cell.ListAsync(literals, value, default!, list), expected, value, expected[0]);
        Compare(await ToListAsync(cell.StreamAsync(literals, value, default!, list)), expected, value, expected[0]);
        Compare(await cell.FanOutAsync(literals, value, default!, list), [.. expected, .. expected], value, expected[0]);
        Compare(await ToListAsync(cell.FanOutStreamAsync([literals[0]], value, default!, list)), [expected[0], expected[0]], value, expected[0]);
        Compare(await cell.ComposedAsync(literals, value, default!, list), expected, value, expected[0]);

        var key = Guid.NewGuid();
        Assert.Equal(1, await cell.CommandAsync(key, value, default!, list));
        Assert.Equal((expected[0].Text, null, expected[0].ArrayText), await DirectValue.WrittenAsync(remote, key));
    }

    public override async Task AssertValuesAsync(NpgsqlDataSource remote, string[] literals)
    {
        var expected = await DirectValue.ReadAsync<T>(remote, Postgres, literals, _hasArrays);
        var values = await cell.ReadAsync(literals);
        for (var i = 0; i < values.Count; i++)
        {
            var row = await cell.OneAsync([literals[i]], values[i], default!, ListOf(values[i], expected[i]));
            Compare([row], [expected[i]], values[i], expected[i]);
            Assert.True(row.Same);
        }
    }

    public override async Task AssertSameAsync(NpgsqlDataSource remote, string[] literals)
    {
        var expected = await DirectValue.ReadAsync<T>(remote, Postgres, literals, _hasArrays);
        var values = await cell.ReadAsync(literals);
        for (var i = 0; i < values.Count; i++)
        {
            var row = await cell.OneAsync([literals[i]], values[i], default!, ListOf(values[i], expected[i]));
            Assert.Equal(expected[i].Value ?? Described.Of(row.V), Described.Of(row.V));
            Assert.Equal((Described.Of(row.V), true, row.At), (Described.Of(row.P), row.Same, row.Lt));
            if (_hasArrays)
                Assert.Equal([Described.Of(row.V), "NULL"], row.A.Select(item => Described.Of(item)));
        }
    }

    private TOptionalItem[] ListOf(T value, DirectValue expected) => [(TOptionalItem)(_hasArrays ? value! : (object)expected.Text), default!];

    private void Compare(List<TRow> rows, DirectValue[] expected, T passed, DirectValue expectedPassed)
    {
        Assert.Equal(expected.Length, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, direct) = (rows[i], expected[i]);
            Assert.Equal((direct.Text, direct.ArrayText), (row.Vt, row.At));
            Assert.Equal(direct.Value ?? Described.Of(row.V), Described.Of(row.V));
            Assert.Null(row.N);
            Assert.Equal((expectedPassed.Text, null, expectedPassed.ArrayText), (row.Pt, row.Nt, row.Lt));
            Assert.Equal(Described.Of(passed), Described.Of(row.P));
            var element = _hasArrays ? Described.Of(row.V) : direct.Text;
            Assert.Equal([element, "NULL"], row.A.Select(item => _hasArrays ? Described.Of(item) : item as string ?? "NULL"));
            Assert.Equal([element], row.B.Select(item => _hasArrays ? Described.Of(item) : item as string));
        }
    }

    private static async Task<List<TRow>> ToListAsync(IAsyncEnumerable<TRow> rows)
    {
        var list = new List<TRow>();
        await foreach (var row in rows)
            list.Add(row);
        return list;
    }
}
