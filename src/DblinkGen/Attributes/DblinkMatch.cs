namespace DblinkGen;

/// <summary>How the columns of a remote result find the declared columns.</summary>
public enum DblinkMatch
{
    /// <summary>By name, but by position where there is a single column or where the statement (<c>SHOW</c>, <c>EXPLAIN</c>) cannot be wrapped.</summary>
    Auto,

    /// <summary>
    /// By name: the remote is asked for exactly the declared columns in the declared order, so that a missing or ambiguous column is an error with
    /// its name and columns in another order cannot be swapped.
    /// </summary>
    ByName,

    /// <summary>By position: the statement is sent as it stands. Two columns of compatible types in the wrong order are swapped silently.</summary>
    ByPosition,
}
