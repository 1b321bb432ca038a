using DblinkGen.Catalog;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The last error of a link, as libpq words it.</summary>
internal static class LinkError
{
    private const string None = "OK";
    private const string Method = "DblinkSession.GetLastError";

    public static async Task<string?> Read(NpgsqlConnection connection, string link, CancellationToken cancellationToken)
    {
        if (await ExtensionSchema.Find(connection, async: true, cancellationToken).ConfigureAwait(false) is not { } schema)
            throw ExtensionRule.Failure(connection.Database, Method);
        var dblink = PostgresIdentifier.Quote(schema);
        // The name is looked up first, for dblink cuts long ones.
        using var command = new NpgsqlCommand($"SELECT {dblink}.dblink_error_message($1) WHERE $1 = ANY ({dblink}.dblink_get_connections())", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = link } },
        };
        var message = (string?)await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new DblinkException(
                DblinkErrorKind.LinkLost, $"No link \"{link}\" is open in the local backend.", "GetLinksAsync lists those that are; ConnectAsync opens one.")
            {
                Link = link,
                Method = Method,
            };
        return message == None ? null : message.TrimEnd('\n');
    }
}
