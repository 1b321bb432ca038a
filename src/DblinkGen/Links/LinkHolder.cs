namespace DblinkGen.Links;

/// <summary>Whose remote session a link's name leads to.</summary>
internal enum LinkHolder
{
    /// <summary>It could not be asked, for example inside an aborted transaction.</summary>
    Unclear,

    /// <summary>The one that was opened for the link.</summary>
    Ours,

    /// <summary>One that other code opened under the name.</summary>
    OtherCode,
}
