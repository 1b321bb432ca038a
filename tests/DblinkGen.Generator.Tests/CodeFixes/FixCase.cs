namespace DblinkGen.Generator.Tests.CodeFixes;

/// <summary>What the fix of a rule makes of a source text.</summary>
internal sealed record FixCase(string Rule, string Before, string After)
{
    public static IEnumerable<FixCase> All => [.. DeclarationFixes.All, .. ColumnFixes.All, .. SqlFixes.All, .. TextFixes.All];

    /// <summary>Members of a class that has a server and a data source, beside a record <c>Item</c>.</summary>
    public static FixCase InClass(string rule, string before, string after) => new(rule, Class(before), Class(after));

    public static FixCase OfQuery(string rule, string before, string after, string returned = "Task<List<Item>>") => InClass(
        rule,
        $"[DblinkQuery({before})]\n    public partial {returned} ReadAsync(CancellationToken cancellationToken = default);",
        $"[DblinkQuery({after})]\n    public partial {returned} ReadAsync(CancellationToken cancellationToken = default);");

    private static string Class(string members) => $$"""
        [DblinkServer("remote")]
        public sealed partial class Shop(NpgsqlDataSource dataSource)
        {
            {{members}}

            public string? Name => dataSource.ConnectionString;
        }

        public sealed record Item(int Id, string Name);
        """;
}
