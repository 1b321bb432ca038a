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

    /// <summary>Each value in a row of its own.</summary>
    public abstract Task AssertValuesAsync(NpgsqlDataSource remote, string[] literals);

    /// <summary>All values in one column, one array and one parameter.</summary>
    public abstract Task AssertManyAsync(NpgsqlDataSource remote, string[] literals);

    /// <summary>A value that the C# type may not hold: the remote gets back what it has sent, or it is refused.</summary>
    /// <returns>Whether it was not refused.</returns>
    public abstract Task<bool> AssertSameOrRefusedAsync(NpgsqlDataSource remote, string literal);

    /// <summary>One value, which a direct connection reads with other settings, so that its texts may differ.</summary>
    public abstract Task AssertSameAsync(NpgsqlDataSource remote, string literal, Way way);
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

        Compare(await RunAsync(Way.OneRow, literals[..1], value, list), expected[..1], value, expected[0]);
        Compare(await RunAsync(Way.ListUnprepared, literals, value, list), expected, value, expected[0]);
        Compare(await RunAsync(Way.Stream, literals, value, list), expected, value, expected[0]);
        Compare(await RunAsync(Way.FanOut, literals, value, list), [.. expected, .. expected], value, expected[0]);
        Compare(await RunAsync(Way.FanOutStream, literals[..1], value, list), [expected[0], expected[0]], value, expected[0]);
        Compare(await RunAsync(Way.Composed, literals, value, list), expected, value, expected[0]);

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

    public override async Task AssertManyAsync(NpgsqlDataSource remote, string[] literals)
    {
        var expected = await DirectValue.ReadAsync<T>(remote, Postgres, literals, _hasArrays);
        var values = await cell.ReadAsync(literals);
        var described = values.Select(value => Described.Of(value)).ToArray();
        Agree(literals, described, (i, value) => expected[i].Value ?? value);

        var array = Assert.Single(await cell.ArrayAsync([.. literals, null]));
        Agree([.. literals, "NULL"], [.. array.Select(item => Described.Of(item))], (i, _) => i == literals.Length ? "NULL" : _hasArrays ? described[i] : expected[i].Text);

        var texts = await cell.TextsAsync([.. values.Select((value, i) => Item(value, expected[i])), default!]);
        Agree([.. literals, "NULL"], [.. texts.Select(text => text ?? "NULL")], (i, _) => i == literals.Length ? "NULL" : expected[i].Text);
    }

    public override async Task<bool> AssertSameOrRefusedAsync(NpgsqlDataSource remote, string literal)
    {
        var text = await DirectValue.TextAsync(remote, Postgres, literal);
        try
        {
            var values = await cell.ReadAsync([literal]);
            Assert.Equal((literal, text), (literal, Assert.Single(await cell.TextsAsync([(TOptionalItem)(_hasArrays ? values[0]! : (object)text)]))));
            return true;
        }
        catch (DblinkException refusal)
        {
            Assert.True(refusal.Kind is DblinkErrorKind.ValueMisfit, $"{literal}: {refusal}");
            return false;
        }
    }

    public override async Task AssertSameAsync(NpgsqlDataSource remote, string literal, Way way)
    {
        var expected = (await DirectValue.ReadAsync<T>(remote, Postgres, [literal], _hasArrays))[0];
        var value = (await cell.ReadAsync([literal]))[0];
        foreach (var row in await RunAsync(way, [literal], value, ListOf(value, expected)))
        {
            Assert.Equal(expected.Value ?? Described.Of(row.V), Described.Of(row.V));
            Assert.Equal((Described.Of(row.V), true, row.At), (Described.Of(row.P), row.Same, row.Lt));
            Assert.Null(row.N);
            Assert.Null(row.Nt);
            if (_hasArrays)
                Assert.Equal([Described.Of(row.V), "NULL"], row.A.Select(item => Described.Of(item)));
        }
    }

    private async Task<List<TRow>> RunAsync(Way way, string[] literals, T value, TOptionalItem[] list) => way switch
    {
        Way.OneRow => [await cell.OneAsync(literals, value, default!, list)],
        Way.ListUnprepared => await cell.ListAsync(literals, value, default!, list),
        Way.Stream => await ToListAsync(cell.StreamAsync(literals, value, default!, list)),
        Way.FanOut => await cell.FanOutAsync(literals, value, default!, list),
        Way.FanOutStream => await ToListAsync(cell.FanOutStreamAsync(literals, value, default!, list)),
        Way.Composed => await cell.ComposedAsync(literals, value, default!, list),
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    private TOptionalItem[] ListOf(T value, DirectValue expected) => [Item(value, expected), default!];

    private TOptionalItem Item(T value, DirectValue expected) => (TOptionalItem)(_hasArrays ? value! : (object)expected.Text);

    private static void Agree(string[] literals, string[] found, Func<int, string, string> expected)
    {
        Assert.Equal(literals.Length, found.Length);
        for (var i = 0; i < found.Length; i++)
            Assert.Equal((literals[i], expected(i, found[i])), (literals[i], found[i]));
    }

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
