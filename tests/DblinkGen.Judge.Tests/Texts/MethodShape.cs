namespace DblinkGen.Judge.Tests.Texts;

/// <summary>A way to declare a method for a text.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Attributes">Before the method; <c>{0}</c> is the text as a literal.</param>
/// <param name="Returns">Its return type.</param>
/// <param name="Call">An expression that awaits it and has a list of rows, or the number of affected rows; <c>{0}</c> is the call.</param>
internal sealed record MethodShape(string Name, string Attributes, string Returns, string Call)
{
    private const string Row = "(int? N, string? T)";

    public bool IsCommand => Name.StartsWith("command", StringComparison.Ordinal);

    /// <summary>Whether columns are found by their names.</summary>
    public bool ByName => !Attributes.Contains("ByPosition", StringComparison.Ordinal);

    /// <summary>How many rows it takes.</summary>
    public bool Takes(int rows) => Name switch
    {
        "one row" => rows == 1,
        "one or none" => rows <= 1,
        _ => true,
    };

    public static readonly MethodShape[] Queries =
    [
        new("list", "[DblinkQuery({0})]", $"Task<List<{Row}>>", "await {0}"),
        new("list, not prepared", "[DblinkQuery({0}, Prepare = false)]", $"Task<List<{Row}>>", "await {0}"),
        new("list by position", "[DblinkQuery({0}, Match = DblinkMatch.ByPosition)]", $"Task<List<{Row}>>", "await {0}"),
        new("array", "[DblinkQuery({0})]", $"Task<{Row}[]>", "(await {0}).ToList()"),
        new("synchronous list", "[DblinkQuery({0})]", $"List<{Row}>", "await Task.FromResult({0})"),
        new("stream", "[DblinkQuery({0})]", $"IAsyncEnumerable<{Row}>", "await {0}.ToListAsync()"),
        new("stream by position", "[DblinkQuery({0}, Match = DblinkMatch.ByPosition)]", $"IAsyncEnumerable<{Row}>", "await {0}.ToListAsync()"),
        new("stream by one", "[DblinkQuery({0}, FetchSize = 1)]", $"IAsyncEnumerable<{Row}>", "await {0}.ToListAsync()"),
        new("stream at once", "[DblinkQuery({0}, FetchSize = 0)]", $"IAsyncEnumerable<{Row}>", "await {0}.ToListAsync()"),
        new("stream at once, not prepared, by position", "[DblinkQuery({0}, FetchSize = 0, Prepare = false, Match = DblinkMatch.ByPosition)]", $"IEnumerable<{Row}>", "await Task.FromResult({0}.ToList())"),
        new("one row", "[DblinkQuery({0})]", $"Task<{Row}>", "new List<" + Row + "> {{ await {0} }}"),
        new("one or none", "[DblinkQuery({0}, Match = DblinkMatch.ByPosition)]", $"Task<{Row}?>", "await {0} is {{ }} row ? new List<" + Row + "> {{ row }} : []"),
        new("fan-out", $"[DblinkFanOut(\"{TwinServers.Far}\")] [DblinkQuery({{0}})]", $"Task<List<{Row}>>", "await {0}"),
        new("fan-out stream", $"[DblinkFanOut(\"{TwinServers.Far}\")] [DblinkQuery({{0}}, FetchSize = 2)]", $"IAsyncEnumerable<{Row}>", "await {0}.ToListAsync()"),
        new("row source", "[DblinkRowSource(\"source\", {0}, Columns = \"n int4, t text\")] [DblinkLocalQuery(\"SELECT q.n, q.t FROM @source AS q\")]", $"Task<List<{Row}>>", "await {0}"),
    ];

    public static readonly MethodShape[] Commands =
    [
        new("command", "[DblinkCommand({0})]", "Task<long>", "await {0}"),
        new("command, not prepared", "[DblinkCommand({0}, Prepare = false)]", "Task<long>", "await {0}"),
        new("command, synchronous", "[DblinkCommand({0})]", "int", "await Task.FromResult((long){0})"),
    ];

    public override string ToString() => Name;
}
