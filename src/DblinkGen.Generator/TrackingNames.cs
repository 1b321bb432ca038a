namespace DblinkGen.Generator;

/// <summary>The steps of the pipeline, named for the tests that watch what runs again.</summary>
internal static class TrackingNames
{
    public const string Queries = nameof(Queries);
    public const string Commands = nameof(Commands);
    public const string LocalQueries = nameof(LocalQueries);
    public const string LocalCommands = nameof(LocalCommands);
    public const string Types = nameof(Types);

    public static readonly string[] All = [Queries, Commands, LocalQueries, LocalCommands, Types];
}
