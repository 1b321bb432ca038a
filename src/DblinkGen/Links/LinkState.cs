namespace DblinkGen.Links;

/// <summary>Asks, in SQL and without sending anything to the remote, whether a link can be used by a statement that would end in an error where it is dead.</summary>
internal static class LinkState
{
    /// <summary>
    /// A condition: true when all is well, false when the link is dead, NULL when it is at work, which is that of other code, or the name is NULL. The message of a
    /// link is that of its last error. Asking a dead link whether it is busy adds to it, however often it was asked before, and that of a living link stays as it
    /// is; the first question may only read the farewell message. Operands are evaluated from left to right.
    /// </summary>
    /// <param name="dblink">The schema of the extension, quoted.</param>
    /// <param name="link">The name of the link: a literal of one that is there, or a column.</param>
    public static string IsUsable(string dblink, string link)
    {
        var message = $"{dblink}.dblink_error_message({link})";
        var isBusy = $"{dblink}.dblink_is_busy({link})";
        return $"{message} || CASE {isBusy} + {isBusy} WHEN 0 THEN '' END = {message}";
    }
}
