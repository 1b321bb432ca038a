using DblinkGen.Benchmarks.Servers;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>The yardstick: a named link, on which the statement is prepared once, and the synchronous <c>dblink()</c>, which cannot be cancelled.</summary>
internal sealed class HandwrittenPrepared(BenchDatabases databases, LookupQuery query) : PreparedCommandLookup("handwritten-prepared")
{
    /// <summary>What runs over <see cref="HandLink"/>, with the parameter's place left open.</summary>
    public static string Call(string parameter) =>
        $"SELECT id, name, price FROM dblink('{HandLink.Name}', format('EXECUTE find(%L)', {parameter})) AS t({Item.Columns})";

    protected override string Sql => Call("$1");

    protected override async Task<NpgsqlConnection> ConnectAsync() => await HandLink.OpenAsync(await databases.OpenLocalAsync(), query);
}
