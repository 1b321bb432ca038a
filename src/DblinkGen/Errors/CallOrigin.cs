namespace DblinkGen.Errors;

/// <summary>Where a failure comes from, for every exception about one call to say it alike.</summary>
internal sealed record CallOrigin(string Server, string Link, string? Method = null, string? RemoteSql = null)
{
    /// <summary>Of a statement of the local server, which has neither server nor link: its exceptions name none.</summary>
    public static CallOrigin OfLocal(string method) => new(null!, null!, method);

    public DblinkException Exception(
        DblinkErrorKind kind, string message, string? advice = null, Exception? inner = null, bool isTransient = false, bool outcomeUnknown = false) =>
        new(kind, message, advice, inner)
        {
            Server = Server,
            Link = Link,
            Method = Method,
            RemoteSql = RemoteSql,
            IsTransientCore = isTransient,
            OutcomeUnknown = outcomeUnknown,
        };
}
