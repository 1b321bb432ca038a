using DblinkGen.Catalog;
using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>The last error of a link, as libpq words it.</summary>
internal static class LinkError
{
    private const string None = "OK";
    private const string NotOpen = "";

    public static async Task<string?> Read(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        var origin = new CallOrigin(null!, name, "DblinkSession.GetLastError");
        TextRefusal.ThrowIfUnstorable(origin, "The link's name", name);
        return await LocalAnswer.Of(
            connection,
            origin,
            functions => Read(connection, functions ?? throw ExtensionRule.Failure(connection.Database, origin.Method), name, origin, cancellationToken),
            async: true,
            cancellationToken).ConfigureAwait(false);
    }

    internal static async ValueTask<string?> Read(
        NpgsqlConnection connection, DblinkFunctions functions, string name, CallOrigin origin, CancellationToken cancellationToken)
    {
        const string link = "$1::pg_catalog.text";
        // The name is looked up first, for dblink cuts long ones.
        var sql = $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.GetConnections, DblinkFunctions.ErrorMessage)} THEN " +
            $"CASE WHEN {functions.IsOpen(link)} THEN {functions.Call(DblinkFunctions.ErrorMessage, link)} ELSE '{NotOpen}' END END";
        return await LocalAnswer.Scalar(connection, origin, sql, name, async: true, cancellationToken).ConfigureAwait(false) switch
        {
            None => null,
            NotOpen => throw origin.Exception(
                DblinkErrorKind.LinkLost,
                $"No link \"{ServerText.Of(ServerText.Name(name))}\" is open in the local backend.",
                "GetLinksAsync lists those that are; ConnectAsync opens one."),
            var message => message.TrimEnd('\n'),
        };
    }
}
