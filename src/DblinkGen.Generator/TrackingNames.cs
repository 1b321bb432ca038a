namespace DblinkGen.Generator;

/// <summary>The steps of the pipeline, named for the tests that watch what runs again.</summary>
internal static class TrackingNames
{
    public const string Methods = nameof(Methods);
    public const string Types = nameof(Types);

    public const string Faults = nameof(Faults);

    public static readonly string[] All = [Methods, Types, Faults];
}
