using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>
/// Opens a link in one round trip: closes what bears its name, connects, and fixes the settings of the remote session.
/// </summary>
internal static class LinkOpener
{
    public static async ValueTask<Link> Open(
        NpgsqlConnection connection, DblinkOptions options, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        if (LinkNameRule.Check(origin.Link) is { } fault)
            throw origin.Exception(DblinkErrorKind.LinkNameInvalid, fault.Message, fault.Advice);
        Multiplexing.Refuse(connection, origin);
        var target = options.Resolve(origin.Server);
        var links = BackendLinks.Of(connection);
        var adopts = options.UnknownLinks == UnknownLinkPolicy.Adopt && !links.TryGet(origin.Link, out _);
        links.Remove(origin.Link);

        PostgresException? failure = null;
        try
        {
            var schema = await ExtensionSchema.Find(connection, async, cancellationToken).ConfigureAwait(false);
            var link = schema is null
                ? null
                : await Connect(connection, options, schema, origin, target, adopts, async, cancellationToken).ConfigureAwait(false);
            if (link is not null)
            {
                links.Add(link);
                return link;
            }
        }
        catch (PostgresException e)
        {
            ExtensionSchema.Forget(connection);
            failure = e;
        }

        throw await LinkFailure.Explain(failure, connection, origin, target, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns <see langword="null"/> where the foreign server does not exist.</summary>
    private static async ValueTask<Link?> Connect(
        NpgsqlConnection connection, DblinkOptions options, string schema, CallOrigin origin, DblinkTarget target, bool adopts, bool async,
        CancellationToken cancellationToken)
    {
        var name = origin.Link;
        var dblink = PostgresIdentifier.Quote(schema);
        var isOpen = $"$1 = ANY ({dblink}.dblink_get_connections())";
        using var batch = new NpgsqlBatch(connection);

        if (!adopts)
            Add($"SELECT {dblink}.dblink_disconnect($1) WHERE {isOpen}", name);
        // The name is looked up first, for dblink_connect takes the name of no server as a connection string.
        Add(target.IsForeignServer
            ? $"SELECT current_user::text, CASE WHEN {isOpen} THEN 'OK' ELSE {dblink}.dblink_connect($1, srvname::text) END " +
              "FROM pg_catalog.pg_foreign_server WHERE srvname = $2"
            : $"SELECT current_user::text, CASE WHEN {isOpen} THEN 'OK' ELSE {dblink}.dblink_connect($1, $2) END", name, target.Value);
        Add($"SELECT {dblink}.dblink_exec($1, $2) WHERE {isOpen}", name, options.LinkSettings);
        Add($"SELECT pid, pg_catalog.pg_backend_pid(), pg_catalog.current_setting('server_encoding'), server, client FROM {dblink}.dblink(CASE WHEN {isOpen} THEN $1 END, " +
            "'SELECT pg_catalog.pg_backend_pid(), pg_catalog.current_setting(''server_encoding''), pg_catalog.current_setting(''client_encoding'')') " +
            "AS t(pid int4, server text, client text)", name);

        var reader = async ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteReader();
        await using var readerScope = reader.ConfigureAwait(false);
        if (!adopts)
            _ = async ? await reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : reader.NextResult();
        var hasServer = async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read();
        if (!hasServer)
            return null;
        var role = reader.GetString(0);
        _ = async ? await reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : reader.NextResult();
        _ = async ? await reader.NextResultAsync(cancellationToken).ConfigureAwait(false) : reader.NextResult();
        _ = async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read();
        if (LinkEncoding.Refusal(reader.GetString(2), reader.GetString(3), reader.GetString(4)) is { } refusal)
            throw origin.Exception(DblinkErrorKind.Refused, refusal.Message, refusal.Advice);
        return new Link
        {
            Name = name,
            Target = target,
            Settings = options.LinkSettings,
            Role = role,
            Schema = schema,
            RemotePid = reader.GetInt32(0),
            LocalPid = reader.GetInt32(1),
        };

        void Add(string sql, params ReadOnlySpan<string> values) => batch.BatchCommands.Add(LocalCommand.Create(sql, values));
    }
}
