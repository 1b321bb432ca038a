using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Closes links by name.</summary>
internal static class LinkCloser
{
    public static async ValueTask<bool> Close(NpgsqlConnection connection, string name, bool async, CancellationToken cancellationToken)
    {
        if (await ExtensionSchema.Find(connection, async, cancellationToken).ConfigureAwait(false) is not { } schema)
            return false;
        var dblink = PostgresIdentifier.Quote(schema);
        using var command = new NpgsqlCommand($"SELECT {dblink}.dblink_disconnect($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = name } },
        };
        var closed = async ? await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteScalar();
        BackendLinks.Of(connection).Remove(name);
        return closed is not null;
    }
}
