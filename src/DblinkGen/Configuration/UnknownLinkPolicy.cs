namespace DblinkGen;

/// <summary>What happens to an open dblink connection that bears a link's name and that DblinkGen did not open.</summary>
public enum UnknownLinkPolicy
{
    /// <summary>It is closed and a link of our own is opened: whatever transaction or settings it had are gone.</summary>
    Replace,

    /// <summary>It is taken over as it is; the link settings are applied to it.</summary>
    Adopt,
}
