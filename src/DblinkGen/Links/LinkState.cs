namespace DblinkGen.Links;

/// <summary>Asks, in SQL and without sending anything to the remote, whether a link can be used by a statement that would end in an error where it is dead.</summary>
internal static class LinkState
{
    /// <summary>
    /// 1 when all is well, 0 when the link is dead, -1 when it is at work, which is that of other code, NULL when there is none. The message of a link is that
    /// of its last error. Asking a dead link whether it is busy adds to it, however often it was asked before, and that of a living link stays as it is; the
    /// first question may only read the farewell message.
    /// </summary>
    /// <param name="dblink">The schema of the extension, quoted.</param>
    /// <param name="link">A column with the name of the link, or NULL.</param>
    /// <param name="message">A column with the message of the link from before.</param>
    public static string Of(string dblink, string link, string message) =>
        $"CASE WHEN {link} IS NOT NULL THEN CASE WHEN {dblink}.dblink_is_busy({link}) + {dblink}.dblink_is_busy({link}) = 0 " +
        $"THEN CASE {dblink}.dblink_error_message({link}) WHEN {message} THEN 1 ELSE 0 END ELSE -1 END END";
}
