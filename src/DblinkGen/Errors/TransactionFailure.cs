using DblinkGen.Links;

namespace DblinkGen.Errors;

/// <summary>What is wrong with a remote transaction.</summary>
internal static class TransactionFailure
{
    /// <summary>The link is not opened anew: the statement would run outside of the transaction.</summary>
    public static DblinkException Lost(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The link of the remote transaction cannot be used any more: it was lost, or other code ended the transaction, or the role or client_encoding of the local session was changed. " +
        "Nothing was sent, and what is still open of the transaction is rolled back.",
        "Begin the transaction again, with all that belongs to it.");

    /// <summary>The link did not take the statement. Behind a pooler it may stand, in another session.</summary>
    public static DblinkException Lost(CallOrigin origin, Link link) => link.IsPooled ? OpeningFailure.OtherSession(origin) : Lost(origin);

    /// <summary>A guard in the message found it: nothing of the message has run.</summary>
    public static DblinkException Ended(CallOrigin origin, Exception failure) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The remote transaction is gone: other code ended it, or opened another connection under the name of its link. Nothing of this call has run.",
        "Begin the transaction again, with all that belongs to it, and give DblinkGen's links names that other code does not use.",
        failure);

    /// <summary>A link in a transaction serves its owner alone.</summary>
    public static DblinkException LinkTaken(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Refused,
        $"The link \"{ServerText.Name(origin.Link)}\" is inside a remote transaction that this call does not belong to; nothing was sent.",
        "Call with the session that began the transaction, for its server; or give the link of this call another name.");

    /// <summary>LISTEN would take effect at the commit.</summary>
    public static DblinkException CannotListen(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Refused,
        $"The session is inside a remote transaction on \"{ServerText.Name(origin.Server)}\", and would listen only after its commit; nothing was sent.",
        "Listen before the transaction begins, or with another session.");

    /// <summary>The cursor of a stream is a remote transaction of its own.</summary>
    public static DblinkException LinkStreams(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Refused,
        $"A stream of this session or connection is open on the link \"{ServerText.Name(origin.Link)}\", and its rows are not all read; nothing was sent.",
        "Read that stream to its end or dispose of it first, or give this call another connection or a link of another name.");

    public static DblinkException OfOtherCode(CallOrigin origin, Exception failure) => origin.Exception(
        DblinkErrorKind.Refused,
        "The link is inside a transaction that other code began: what the statement did would be lost with it. Nothing has run, and the link is closed, which rolls " +
        "that transaction back.",
        "Begin remote transactions with DblinkSession.BeginTransactionAsync, and give links that other code uses names of their own.",
        failure);

    /// <summary>The local transaction is lost, which its commit would not say.</summary>
    public static DblinkException LocalAborted(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.Timeout,
        "The remote did not answer when what was under way on the link had to end. The local server was interrupted, which has aborted the local transaction.",
        "Roll the local transaction back, and begin it again. Read a stream inside a local transaction to its end, or open it on another connection.",
        outcome: DblinkOutcome.Unknown);
}
