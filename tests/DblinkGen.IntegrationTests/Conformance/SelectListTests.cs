using System.Data;
using System.Globalization;
using CsCheck;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Npgsql;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Whether the server describes the columns of a statement as its text is read.</summary>
public sealed class SelectListTests(SelectListSchema schema) : IClassFixture<SelectListSchema>
{
    private int _items;
    private int _unknown;
    private int _accepted;
    private int _refused;

    [Fact]
    public async Task Names_and_number_of_columns_are_those_of_the_server()
    {
        var gen = new SelectListGen(schema, schema.Connection.PostgreSqlVersion.Major);
        await gen.Statement.SampleAsync(AgreeAsync, iter: 4_000, threads: 1);

        Assert.True(_accepted > _refused, $"{_accepted} statements were accepted, {_refused} refused");
        Assert.True(_unknown < _items / 20, $"{_unknown} of {_items} names are not known");
    }

    [Fact]
    public void Keywords_are_those_of_the_server()
    {
        foreach (var (word, category, isBareLabel) in schema.Keywords)
        {
            var keyword = word.ToUpperInvariant();
            Assert.True(Keywords.NeedsQuotes(keyword) == category is 'R' or 'T', word);
            Assert.True(Keywords.CanBeBareAlias(keyword) == isBareLabel, word);
            // Reserved from PostgreSQL 16, and read as of every version.
            Assert.True(word == "system_user" || Keywords.CanBeFunction(keyword) == category is not 'R', word);
        }
    }

    private async Task AgreeAsync(string sql)
    {
        if (await ColumnsAsync(sql) is not { } columns)
        {
            _refused++;
            return;
        }

        _accepted++;
        var list = SqlSyntax.Of(SqlStatement.Parse(sql), rowSources: null).SelectList;
        Assert.True(list is not null, sql);
        _items += list.Columns.Count;
        _unknown += list.Columns.Count(c => c.Name is null);
        if (list.IsComplete)
            Assert.True(list.Columns.Count == columns.Count && list.Columns.Zip(columns).All(c => c.First.Name is null || c.First.Name == c.Second), Difference(sql, list, columns));
        else
            AgreeAroundStars(sql, list, columns);
    }

    /// <summary>The columns that are known come in their order, with those of the stars in between.</summary>
    private void AgreeAroundStars(string sql, SelectList list, List<string> columns)
    {
        _unknown += list.Stars.Count == 0 && SqlStatement.Parse(sql).Verb != "TABLE" ? 1 : 0;
        var next = 0;
        foreach (var column in list.Columns)
        {
            next = column.Name is null ? next + 1 : columns.IndexOf(column.Name, next) + 1;
            Assert.True(next > 0 && next <= columns.Count, Difference(sql, list, columns));
        }
    }

    /// <returns>Null where the server refuses the statement.</returns>
    private async Task<List<string>?> ColumnsAsync(string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, schema.Connection);
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SchemaOnly);
            return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        }
        catch (PostgresException)
        {
            return null;
        }
    }

    private static string Difference(string sql, SelectList list, List<string> columns) => string.Create(
        CultureInfo.InvariantCulture,
        $"The server says {string.Join(", ", columns)}, and we {string.Join(", ", list.Columns.Select(c => c.Name ?? "<unknown>"))} ({list.Stars.Count} stars, complete: {list.IsComplete}): {sql}");
}
