using DblinkGen.Internals;

namespace DblinkGen.Errors;

/// <summary>What ends a remote transaction against the caller's will.</summary>
internal static class TransactionFailure
{
    /// <summary>The link is not opened anew: the statement would run outside of the transaction.</summary>
    public static DblinkException Lost(DblinkStatement statement) => statement.Origin.Exception(
        DblinkErrorKind.LinkLost,
        "The link of the remote transaction is gone, and the remote has rolled the transaction back; nothing was sent.",
        "Begin the transaction again, with all that belongs to it.",
        isTransient: true);
}
