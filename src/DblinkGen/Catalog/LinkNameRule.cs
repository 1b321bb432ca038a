using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Catalog;

/// <summary>What dblink asks of the name of a connection: it cuts longer names, and two with the same beginning collide.</summary>
internal static class LinkNameRule
{
    public static SetupFinding? Check(string link)
    {
        var bytes = PostgresIdentifier.Utf8Length(link);
        return (link, bytes) switch
        {
            ({ Length: 0 }, _) => Finding("The link's name is empty.", "Give the link a name, or leave the name out to use the server's."),
            _ when TextRefusal.Fault(link) is { } fault => Finding($"The link's name has {fault}, which PostgreSQL cannot hold.", "Remove it."),
            (_, > PostgresIdentifier.MaxBytes) => Finding(
                $"The link's name \"{ServerText.Name(link)}\" has {bytes} bytes in UTF-8; PostgreSQL keeps {PostgresIdentifier.MaxBytes} of a name.",
                $"Use a name of at most {PostgresIdentifier.MaxBytes} bytes."),
            _ when link.Contains('=') => Finding(
                $"The link's name contains \"=\": dblink reads it as a connection string whenever the link is not open.",
                "Use a name without \"=\"."),
            _ when link.Contains("://", StringComparison.Ordinal) => Finding(
                "The link's name contains \"://\": dblink reads a connection URI as one whenever the link is not open.",
                "Use a name without \"://\"."),
            _ => null,
        };
    }

    private static SetupFinding Finding(string message, string advice) =>
        new(SetupFindingKind.LinkNameInvalid, SetupSeverity.Error, message, advice);
}
