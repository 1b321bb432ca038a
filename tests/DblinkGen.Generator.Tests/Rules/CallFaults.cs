namespace DblinkGen.Generator.Tests.Rules;

internal static class CallFaults
{
    public static readonly Fault[] All =
    [
        Call("DBL3005", "public void Run() { [|StreamAsync()|]; }", "public IAsyncEnumerable<int> Run() => StreamAsync();"),
        Call("DBL3005", "public void Run() { _ = [|Stream()|]; }", "public int Run() { var sum = 0; foreach (var id in Stream()) sum += id; return sum; }"),
        Call("DBL3005", "public void Run() { var ids = [|Stream()|]; }", "public IEnumerable<int> Run() { var ids = Stream(); return ids; }"),
        Call("DBL3005", "public void Run() { var ids = [|StreamAsync()|]; }", "public Func<IAsyncEnumerable<int>> Run() { var ids = StreamAsync(); return () => ids; }"),
        Call("DBL3006", "public void Run() { [|ClearAsync()|]; }", "public async Task RunAsync() { await ClearAsync(); }"),
        Call("DBL3006", "public Action Run => () => [|ClearAsync()|];", "public Func<Task> Run => () => ClearAsync();"),
        Call("DBL3006", "public static void Run(Shop? shop) { [|shop?.CountAsync()|]; }", "public static Task<int> RunAsync(Shop? shop) => shop?.CountAsync().AsTask() ?? Task.FromResult(0);"),
    ];

    private static Fault Call(string rule, string wrong, string right) => Fault.InClass(rule, Members(wrong), Members(right));

    private static string Members(string caller) => $$"""
        [DblinkQuery("SELECT id FROM item")] public partial IAsyncEnumerable<int> StreamAsync(CancellationToken token = default);
        [DblinkQuery("SELECT id FROM item")] public partial IEnumerable<int> Stream();
        [DblinkQuery("SELECT 1")] public partial ValueTask<int> CountAsync();
        [DblinkCommand("DELETE FROM item WHERE true")] public partial Task ClearAsync();
        {{caller}}
        """;
}
