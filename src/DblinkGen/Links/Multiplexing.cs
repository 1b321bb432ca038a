using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Links;

/// <summary>Multiplexing sends the statements of one connection to several backends, and a link lives in one of them.</summary>
internal static class Multiplexing
{
    public static void Refuse(NpgsqlConnection connection, CallOrigin origin)
    {
        if (!new NpgsqlConnectionStringBuilder(connection.ConnectionString).Multiplexing)
            return;
        throw origin.Exception(
            DblinkErrorKind.Refused,
            "The data source uses multiplexing, which sends the statements of one connection to different local backends; a dblink connection lives in one.",
            "Remove \"Multiplexing=true\" from the connection string, or give the generated methods a data source of their own.");
    }
}
