using Npgsql;

namespace DblinkGen.Links;

/// <summary>A command of a batch on the local server, with text parameters.</summary>
internal static class LocalCommand
{
    public static NpgsqlBatchCommand Create(string sql, params ReadOnlySpan<string?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = value });
        return command;
    }
}
