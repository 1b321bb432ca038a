using System.Text;

namespace DblinkGen.Catalog;

/// <summary>What dblink asks of the name of a connection.</summary>
internal static class LinkNameRule
{
    /// <summary>NAMEDATALEN - 1: dblink cuts longer names, and two with the same beginning collide.</summary>
    private const int LongestInBytes = 63;

    public static SetupFinding? Check(string link)
    {
        var bytes = Encoding.UTF8.GetByteCount(link);
        return (link, bytes) switch
        {
            ({ Length: 0 }, _) => Finding("The link's name is empty.", "Give the link a name, or leave the name out to use the server's."),
            (_, > LongestInBytes) => Finding(
                $"The link's name \"{link}\" has {bytes} bytes in UTF-8; PostgreSQL keeps {LongestInBytes} of a name.",
                $"Use a name of at most {LongestInBytes} bytes."),
            _ when link.Contains('=') => Finding(
                $"The link's name \"{link}\" contains \"=\": dblink reads it as a connection string whenever the link is not open.",
                "Use a name without \"=\"."),
            _ => null,
        };
    }

    private static SetupFinding Finding(string message, string advice) =>
        new(SetupFindingKind.LinkNameInvalid, SetupSeverity.Error, message, advice);
}
