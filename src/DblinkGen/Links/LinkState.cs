namespace DblinkGen.Links;

/// <summary>Asks, in SQL and without sending anything to the remote, whether a link can be used by a statement that would end in an error where it is dead.</summary>
internal static class LinkState
{
    /// <summary>The functions that are called.</summary>
    public static readonly string[] Functions = [DblinkFunctions.ErrorMessage, DblinkFunctions.IsBusy];

    /// <summary>
    /// A condition: true when all is well, false when the link is dead, NULL when it is at work, which is that of other code, or the name is NULL. The message of a
    /// link is that of its last error. Asking a dead link whether it is busy adds to it, however often it was asked before, and that of a living link stays as it
    /// is; the first question may only read the farewell message. Operands are evaluated from left to right.
    /// </summary>
    /// <param name="functions">Those of the extension; the statement has to check <see cref="Functions"/>.</param>
    /// <param name="link">The name of the link: a literal of one that is there, or a column.</param>
    public static string IsUsable(DblinkFunctions functions, string link)
    {
        var message = functions.Call(DblinkFunctions.ErrorMessage, link);
        return $"({message} OPERATOR(pg_catalog.||) CASE WHEN {IsFree(functions, link)} THEN '' END) OPERATOR(pg_catalog.=) {message}";
    }

    /// <summary>A condition: whether a link that is there has no statement at work. The first question may only read the farewell message of a dead link.</summary>
    public static string IsFree(DblinkFunctions functions, string link)
    {
        var isBusy = functions.Call(DblinkFunctions.IsBusy, link);
        return $"({isBusy} OPERATOR(pg_catalog.+) {isBusy}) OPERATOR(pg_catalog.=) 0";
    }
}
