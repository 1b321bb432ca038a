using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Closes links by name.</summary>
internal static class LinkCloser
{
    private const string NotOpen = "";

    /// <summary>Returns whether there was such a link.</summary>
    public static ValueTask<bool> Close(NpgsqlConnection connection, string name, bool async, CancellationToken cancellationToken)
    {
        var origin = new CallOrigin(null!, name, "DblinkSession.Disconnect");
        TextRefusal.ThrowIfUnstorable(origin, "The link's name", name);
        return LocalAnswer.Of(
            connection, origin, functions => functions is null ? new(false) : Close(connection, functions, name, origin, async, cancellationToken), async, cancellationToken);
    }

    internal static async ValueTask<bool> Close(
        NpgsqlConnection connection, DblinkFunctions functions, string name, CallOrigin origin, bool async, CancellationToken cancellationToken)
    {
        const string link = "$1::pg_catalog.text";
        var sql = $"SELECT CASE WHEN {functions.AreOwn(DblinkFunctions.GetConnections, DblinkFunctions.Disconnect)} THEN " +
            $"CASE WHEN {functions.IsOpen(link)} THEN {functions.Call(DblinkFunctions.Disconnect, link)} ELSE '{NotOpen}' END END";
        var answer = await LocalAnswer.Scalar(connection, origin, sql, name, async, cancellationToken).ConfigureAwait(false);
        BackendLinks.Of(connection).Remove(name);
        return answer != NotOpen;
    }
}
