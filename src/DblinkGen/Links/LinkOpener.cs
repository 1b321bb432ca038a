using System.Data;
using DblinkGen.Catalog;
using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Opens a link: closes what has its name, connects, and fixes the settings of the remote session.</summary>
internal static class LinkOpener
{
    private const string RemoteFacts =
        "SELECT pg_catalog.pg_backend_pid(), pg_catalog.current_setting('application_name'), pg_catalog.current_setting('server_encoding'), " +
        "pg_catalog.current_setting('client_encoding'), pg_catalog.strpos(pg_catalog.lower(pg_catalog.current_setting('search_path')), 'pg_temp'), ";

    /// <summary>Always asynchronous inside: a synchronous command could not be bounded as tightly.</summary>
    /// <param name="connection">The local connection.</param>
    /// <param name="options">The options of the call.</param>
    /// <param name="origin">The call.</param>
    /// <param name="timeoutSeconds">How long it may take; 0 for any time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask<Link> Open(
        NpgsqlConnection connection, DblinkOptions options, CallOrigin origin, int timeoutSeconds, CancellationToken cancellationToken)
    {
        if (LinkNameRule.Check(origin.Link) is { } fault)
            throw origin.Exception(DblinkErrorKind.LinkNameInvalid, fault.Message, fault.Advice);
        Multiplexing.Refuse(connection, origin);
        TextRefusal.ThrowIfUnstorable(origin, "ApplicationName of the options", options.ApplicationName ?? "");
        TextRefusal.ThrowIfUnstorable(origin, "SearchPath of the options", options.SearchPath ?? "");
        using var limit = new TimeLimit(timeoutSeconds, cancellationToken);
        try
        {
            return await Open(connection, options, origin, limit).ConfigureAwait(false);
        }
        catch (Exception failure) when (OpeningFailure.Explain(failure, origin, connection, limit) is { } explained)
        {
            throw explained;
        }
    }

    private static async ValueTask<Link> Open(NpgsqlConnection connection, DblinkOptions options, CallOrigin origin, TimeLimit limit)
    {
        var cancellationToken = limit.Token;
        var target = options.Resolve(origin.Server);
        var links = BackendLinks.Of(connection);
        await RefuseUnknown(connection, options, links, origin, cancellationToken).ConfigureAwait(false);
        links.Remove(origin.Link);

        PostgresException? failure = null;
        DblinkFunctions? functions = null;
        try
        {
            (var session, functions) = await Ask(connection, links, origin, limit).ConfigureAwait(false);
            var link = functions is null
                ? null
                : await Connect(connection, options, functions, session, links, origin, target, limit).ConfigureAwait(false);
            if (link is not null)
            {
                links.Add(link);
                return link;
            }
        }
        catch (PostgresException e) when (connection.FullState.HasFlag(ConnectionState.Open) || StatementFailure.IsRemote(e))
        {
            failure = e;
        }
        finally
        {
            // What is half open serves nobody.
            if (functions is not null && (links.TryGet(origin.Link, out _) || await LinkRecovery.Disconnect(connection, functions, origin.Link).ConfigureAwait(false)))
                links.Begun.Remove(origin.Link);
        }

        throw await LinkFailure.Explain(failure, connection, origin, target, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask RefuseUnknown(
        NpgsqlConnection connection, DblinkOptions options, BackendLinks links, CallOrigin origin, CancellationToken cancellationToken)
    {
        if (options.UnknownLinks != UnknownLinkPolicy.Refuse || links.TryGet(origin.Link, out _) || links.Begun.Contains(origin.Link))
            return;
        if ((await LinkList.Read(connection, cancellationToken).ConfigureAwait(false)).Contains(origin.Link))
            throw origin.Exception(
                DblinkErrorKind.Refused,
                $"The local backend has a dblink connection \"{ServerText.Name(origin.Link)}\" that DblinkGen did not open, and the options say that such a connection is kept.",
                "Close it with dblink_disconnect, give the link another name, or set UnknownLinks to Replace.");
    }

    private static async ValueTask<(LocalSession Session, DblinkFunctions? Functions)> Ask(
        NpgsqlConnection connection, BackendLinks links, CallOrigin origin, TimeLimit limit)
    {
        var cancellationToken = limit.Token;
        using var batch = new NpgsqlBatch(connection) { Timeout = limit.LastTimeout, BatchCommands = { new(LocalSession.Sql), new(DblinkFunctions.Sql) } };
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = reader.ConfigureAwait(false);
        if (await LocalSession.Read(reader, links, cancellationToken).ConfigureAwait(false) is not { } session)
            throw OpeningFailure.OtherSession(origin);
        if (LinkEncoding.ClientRefusal(connection, session.ClientEncoding) is { } refusal)
            throw origin.Exception(DblinkErrorKind.Refused, refusal.Message, refusal.Advice);
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        return (session, await DblinkFunctions.Read(reader, async: true, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Returns <see langword="null"/> if the foreign server does not exist.</summary>
    private static async ValueTask<Link?> Connect(
        NpgsqlConnection connection, DblinkOptions options, DblinkFunctions functions, LocalSession session, BackendLinks links, CallOrigin origin,
        DblinkTarget target, TimeLimit limit)
    {
        var cancellationToken = limit.Token;
        links.LocalPid = session.Pid;
        links.Begun.Add(origin.Link);
        // A pooler sends its clients process ids of its own, in every mode.
        links.IsPooled = connection.ProcessID != session.Pid;
        var identity = LinkIdentity.Of(session, links.Token, links.IsPooled);
        var prefix = Link.PrefixStart + LinkIdentity.NewToken();
        var name = origin.Link;
        string[] named = options.ApplicationName is null
            ? [$"SET application_name TO {PostgresIdentifier.Literal(LinkSettings.ApplicationName(name, session.Pid))}"]
            : [];
        string[] guard = options.Prepare ? [RemoteGuard.Prepare(prefix)] : [];
        var opening = string.Join("; ", [options.LinkSettings, .. named, .. guard]);
        using var batch = new NpgsqlBatch(connection) { Timeout = limit.LastTimeout };

        // The token of an earlier client of a session pooler is replaced.
        Add($"SELECT {LinkIdentity.SetToken("$1")}", links.Token);
        AddIfOpen(DblinkFunctions.Disconnect, "$1", name);
        // The name is looked up first, for dblink_connect takes the name of no server as a connection string. As text, for a name is cut at 63 bytes.
        var isOwnConnect = functions.AreOwn(DblinkFunctions.Connect);
        Add(target.IsForeignServer
            ? $"SELECT CASE WHEN {isOwnConnect} THEN {functions.Call(DblinkFunctions.Connect, "$1, s.srvname::pg_catalog.text")} END " +
              "FROM pg_catalog.pg_foreign_server s WHERE s.srvname::pg_catalog.text OPERATOR(pg_catalog.=) $2"
            : $"SELECT CASE WHEN {isOwnConnect} THEN {functions.Call(DblinkFunctions.Connect, "$1, $2")} END", name, target.Value);
        AddIfOpen(DblinkFunctions.Exec, "$1, $2", name, opening);
        AddIfOpen(DblinkFunctions.ExecTolerant, "$1, $2, false", name, LinkSettings.ConnectionCheck);
        var get = functions.Call(DblinkFunctions.GetResult, functions.IfOpen("$1"));
        if (!options.Prepare)
        {
            // The role may not be allowed to ask for that: no row comes then.
            AddIfOpen(DblinkFunctions.SendQuery, "$1, $2", name, "SELECT " + RemoteIdentity.OfServer);
            Add($"SELECT t.identity FROM ROWS FROM ({functions.Call(DblinkFunctions.GetResultTolerant, functions.IfOpen("$1") + ", false")} AS (identity pg_catalog.text), " +
                $"{get} AS (\"end\" pg_catalog.text)) AS t WHERE {functions.AreOwn(DblinkFunctions.GetResult, DblinkFunctions.GetResultTolerant)}", name);
        }

        // Sent and got: a remote that answered dblink() with COPY would hold the local backend for good.
        AddIfOpen(DblinkFunctions.SendQuery, "$1, $2", name, RemoteFacts + (options.Prepare ? RemoteIdentity.OfSession : RemoteIdentity.OfDatabase));
        Add($"SELECT t.pid, t.name, t.server, t.client, t.temporary, t.identity FROM ROWS FROM (" +
            $"{get} AS (pid pg_catalog.int4, name pg_catalog.text, server pg_catalog.text, client pg_catalog.text, temporary pg_catalog.int4, identity pg_catalog.text), " +
            $"{get} AS (\"end\" pg_catalog.text)) AS t WHERE {functions.AreOwn(DblinkFunctions.GetResult)}", name);

        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var readerScope = reader.ConfigureAwait(false);
        string? server = null;
        const int last = 3;
        for (var i = 1; i < batch.BatchCommands.Count; i++)
        {
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            if (!options.Prepare && i == batch.BatchCommands.Count - last && await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                server = reader.IsDBNull(0) ? null : ServerText.Read(reader, 0);
        }

        // A remote that is PostgreSQL answers with one row, and none of the values is NULL.
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false) || Enumerable.Range(0, reader.FieldCount).Any(reader.IsDBNull))
            return null;
        if (LinkEncoding.Refusal(session.Encoding, ServerText.Read(reader, 2), ServerText.Read(reader, 3)) is { } refusal)
            throw origin.Exception(DblinkErrorKind.Refused, refusal.Message, refusal.Advice);
        return new Link
        {
            Name = name,
            Target = target,
            Settings = options.LinkSettings,
            Opening = $"{LinkSettings.ClientEncoding(session.Encoding)}; {opening}",
            Prepares = options.Prepare,
            Identity = identity,
            Functions = functions,
            LocalPid = session.Pid,
            Encoding = session.Encoding,
            IsPooled = links.IsPooled,
            Remote = (reader.GetInt32(0), ServerText.Read(reader, 1)),
            Prefix = prefix,
            NamesTemporarySchema = reader.GetInt32(4) > 0,
            Condition = options.Prepare ? RemoteIdentity.Is(RemoteIdentity.OfSession, ServerText.Read(reader, 5))
                : server is null ? RemoteIdentity.Is(RemoteIdentity.OfDatabase, ServerText.Read(reader, 5))
                : RemoteIdentity.Is(RemoteIdentity.OfServer, server),
            LastUse = Environment.TickCount64,
        };

        void AddIfOpen(string function, string arguments, params ReadOnlySpan<string> values) => Add(
            $"SELECT CASE WHEN {functions.AreOwn(function, DblinkFunctions.GetConnections)} THEN " +
            $"CASE WHEN {functions.IsOpen("$1")} THEN {functions.Call(function, arguments)} END END",
            values);

        void Add(string sql, params ReadOnlySpan<string> values) => batch.BatchCommands.Add(LocalCommand.Create(sql, values));
    }
}
