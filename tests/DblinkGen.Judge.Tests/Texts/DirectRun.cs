using Npgsql;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>Runs a text over a connection of its own, as it is.</summary>
internal static class DirectRun
{
    /// <summary>A text with <c>$1</c>, of which psql says that there is no such parameter. Here it is one without a value.</summary>
    private static readonly string[] s_parameterStates = [PostgresErrorCodes.ProtocolViolation, PostgresErrorCodes.IndeterminateDatatype];

    public static async Task<Answer> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
            var rows = new List<string?[]>();
            while (await reader.ReadAsync())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
            await reader.NextResultAsync();
#pragma warning disable CS0618 // A batch cannot ask for values as text.
            return new(null, columns, rows, reader.Statements[0].Rows);
#pragma warning restore CS0618
        }
        catch (PostgresException failure)
        {
            var isSeveral = failure.MessageText.Contains("multiple commands", StringComparison.Ordinal);
            return Answer.Refused(isSeveral ? Answer.None : s_parameterStates.Contains(failure.SqlState) ? PostgresErrorCodes.UndefinedParameter : failure.SqlState);
        }
        catch (NotSupportedException)
        {
            // Npgsql has another method for COPY.
            return Answer.Refused(Answer.None);
        }
    }
}
