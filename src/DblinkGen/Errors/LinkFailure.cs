using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>Says why a link could not be opened.</summary>
internal static class LinkFailure
{
    public static DblinkException ExtensionMissing(NpgsqlConnection connection) => new(
        DblinkErrorKind.ExtensionMissing,
        $"The extension dblink is not installed in the local database \"{connection.Database}\".",
        "As a superuser (or the cloud's administrator role) of that database: CREATE EXTENSION dblink;");

    public static async ValueTask<DblinkException> ServerUnknown(
        NpgsqlConnection connection, DblinkTarget target, bool async, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        using var command = new NpgsqlCommand("SELECT srvname::text FROM pg_catalog.pg_foreign_server ORDER BY srvname", connection);
        await using (var reader = async ? await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteReader())
        {
            while (async ? await reader.ReadAsync(cancellationToken).ConfigureAwait(false) : reader.Read())
                names.Add(reader.GetString(0));
        }
    }
}
