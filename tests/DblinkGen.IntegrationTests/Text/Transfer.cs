using System.Text;
using Npgsql;

namespace DblinkGen.IntegrationTests.Text;

/// <summary>Carries rendered values the way of an argument: quoted by the local session, parsed as literals by the remote one.</summary>
internal static class Transfer
{
    internal static async Task AssertArriveEqualAsync(NpgsqlConnection local, NpgsqlConnection remote, IReadOnlyList<TextCase> cases)
    {
        var literals = await QuoteAsync(local, cases);
        await using var command = new NpgsqlCommand { Connection = remote };
        var sql = new StringBuilder("SELECT ");
        for (var i = 0; i < cases.Count; i++)
        {
            // Sent forms are compared, not values: 1.5 = 1.50, and one month equals thirty days.
            sql.Append(i == 0 ? "" : ", ").Append(
                $"record_send(ROW({literals[i]}::{cases[i].Type})) = record_send(ROW(${i + 1}::{cases[i].Type}))");
            command.Parameters.Add(cases[i].Bind());
        }

        command.CommandText = sql.ToString();
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        var unequal = Enumerable.Range(0, cases.Count).Where(i => !reader.GetBoolean(i)).Select(i => $"{cases[i].Type} {cases[i].Text}");
        Assert.Empty(unequal);
    }

    private static async Task<List<string>> QuoteAsync(NpgsqlConnection local, IReadOnlyList<TextCase> cases)
    {
        await using var command = new NpgsqlCommand(
            "SELECT format('%L', text) FROM unnest($1::text[]) WITH ORDINALITY AS argument (text, number) ORDER BY number", local)
        {
            Parameters = { new NpgsqlParameter<string?[]> { TypedValue = [.. cases.Select(value => value.Text)] } },
        };
        var literals = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            literals.Add(reader.GetString(0));
        return literals;
    }
}
