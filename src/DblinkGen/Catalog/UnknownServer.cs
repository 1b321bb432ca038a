using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Catalog;

/// <summary>Words the fault that no foreign server has a name, with the names the caller may have meant.</summary>
internal static class UnknownServer
{
    public static async Task<DblinkException> ExplainAsync(NpgsqlConnection connection, string server, CancellationToken cancellationToken)
    {
        var names = await ForeignServerQuery.ReadNamesAsync(connection, cancellationToken).ConfigureAwait(false);
        return new DblinkException(DblinkErrorKind.ServerUnknown, Message(server, connection.Database), Advice(server, names))
        {
            Server = ServerText.Name(server),
            Outcome = DblinkOutcome.NotRun,
        };
    }

    public static string Message(string server, string database) => $"No foreign server in the database \"{database}\" is called \"{ServerText.Of(ServerText.Name(server))}\".";

    public static string Advice(string server, IReadOnlyCollection<string> names)
    {
        var nearest = NearestName.Among(server, names);
        return nearest.Count > 0
            ? $"Did you mean {string.Join(" or ", nearest.Select(name => $"\"{ServerText.Of(name)}\""))}? Server names are case-sensitive."
            : "Create it with CREATE SERVER, or correct the name. Server names are case-sensitive, and each database has its own.";
    }
}
