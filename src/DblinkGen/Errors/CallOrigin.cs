namespace DblinkGen.Errors;

/// <summary>Where a failure comes from, for every exception about one call to say it alike.</summary>
internal sealed record CallOrigin(string Server, string Link, string? Method = null, string? RemoteSql = null)
{
    /// <summary>Whether the local server runs the statement.</summary>
    public bool IsLocal => Server is null;

    /// <summary>Of a statement of the local server, which has neither server nor link: its exceptions name none.</summary>
    public static CallOrigin OfLocal(string method) => new(null!, null!, method);

    public DblinkException Exception(
        DblinkErrorKind kind, string message, string? advice = null, Exception? inner = null, bool isTransient = false,
        DblinkOutcome outcome = DblinkOutcome.NotRun) =>
        new(kind, message, advice, inner)
        {
            Server = ServerText.Name(Server),
            Link = ServerText.Name(Link),
            Method = Method,
            RemoteSql = RemoteSql,
            IsTransientCore = isTransient,
            Outcome = outcome,
        };

    public DblinkCanceledException Canceled(DblinkOutcome outcome, Exception? inner, CancellationToken cancellationToken) =>
        new(Sentence(outcome), inner, cancellationToken)
        {
            Server = ServerText.Name(Server),
            Link = ServerText.Name(Link),
            Method = Method,
            Outcome = outcome,
        };

    private static string Sentence(DblinkOutcome outcome) => outcome switch
    {
        DblinkOutcome.NotRun => "The call was cancelled: its statement did not take effect.",
        DblinkOutcome.Ran => "The call was cancelled too late: its statement has run.",
        _ => "The call was cancelled: whether its statement took effect is not known.",
    };
}
