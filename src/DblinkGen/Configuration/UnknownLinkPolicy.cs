namespace DblinkGen;

/// <summary>What happens to an open dblink connection that has a link's name and that DblinkGen did not open.</summary>
public enum UnknownLinkPolicy
{
    /// <summary>It is closed and a link of our own is opened: whatever transaction or settings it had are gone.</summary>
    Replace,

    /// <summary>The call is refused with <see cref="DblinkErrorKind.Refused"/>, before anything is sent.</summary>
    Refuse,
}
