using System.Text;
using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;

namespace DblinkGen;

/// <summary>The name of a savepoint in SQL. PostgreSQL cuts names at 63 bytes, so that two long ones could be one.</summary>
internal static class SavepointName
{
    private const int Longest = 63;

    public static string Quote(string name, string server, string link)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (Encoding.UTF8.GetByteCount(name) > Longest)
            throw new CallOrigin(server, link, "DblinkTransaction").Exception(
                DblinkErrorKind.Refused,
                $"The name of the savepoint has more than the {Longest} bytes that PostgreSQL keeps of a name; nothing was sent.",
                "Choose a shorter name.");
        return PostgresIdentifier.Quote(name);
    }
}
