namespace DblinkGen;

/// <summary>
/// Runs the query of a method on several servers at the same time, over one connection to the local server, and merges what they return: on the
/// method with the servers' names, or without names on a parameter that holds them at run time (<c>string[]</c>, <see cref="List{T}"/>,
/// <see cref="IReadOnlyList{T}"/> or <see cref="IEnumerable{T}"/> of <see cref="string"/>). It takes the place of <see cref="DblinkServerAttribute"/>.
/// </summary>
/// <param name="servers">The logical names of the servers, each once. A link has the name of its server.</param>
/// <remarks>
/// The method returns a stream (<see cref="IAsyncEnumerable{T}"/>, <see cref="IEnumerable{T}"/>), a list (<see cref="List{T}"/>,
/// <see cref="IReadOnlyList{T}"/>, an array) or a <see cref="DblinkFanOutResult{T}"/>. Rows come as each server answers, or in the order of
/// <see cref="OrderBy"/>. Names given at run time that are null, empty or repeated are an <see cref="ArgumentException"/>; no name at all gives no
/// row, and needs no connection.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter, Inherited = false)]
public sealed class DblinkFanOutAttribute(params string[] servers) : Attribute
{
    /// <summary>The logical names of the servers; empty where a parameter holds them.</summary>
    public IReadOnlyList<string> Servers { get; } = servers;

    /// <summary>
    /// The columns that the rows of all servers are merged by, as in SQL: <c>created_at DESC, id NULLS FIRST</c>. The <c>ORDER BY</c> of the query must be
    /// the same: a server whose rows come in another order is an error of kind <see cref="DblinkErrorKind.OutOfOrder"/>. Text is compared by its
    /// UTF-8 bytes, which is the order of <c>COLLATE "C"</c>. <see langword="null"/>, the default, gives the rows as each server answers.
    /// </summary>
    /// <remarks>Where rows are fetched in chunks (<see cref="DblinkQueryAttribute.FetchSize"/>, and streams by default), a merge by columns holds one
    /// chunk of each server in memory; else the rows of all.</remarks>
    public string? OrderBy { get; set; }

    /// <summary>What the failure of one server means for the others; by default the call fails.</summary>
    public DblinkFanOutFailures Failures { get; set; }
}
