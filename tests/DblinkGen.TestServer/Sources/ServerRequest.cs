using System.Globalization;

namespace DblinkGen.TestServer.Sources;

/// <summary>The options, completed from the environment and checked.</summary>
internal sealed record ServerRequest(int? MajorVersion, string? Source, IReadOnlyDictionary<string, string> Settings, bool AllowsPlainText)
{
    public const string SourceVariable = "DBLINKGEN_TEST_SERVER";
    public const string VersionVariable = "DBLINKGEN_TEST_VERSION";
    public const int OldestMajorVersion = 14;
    public const int NewestMajorVersion = 18;

    public static ServerRequest From(PostgresServerOptions options) => new(
        CheckAge(options.MajorVersion ?? VersionFromEnvironment()),
        options.Source ?? Read(SourceVariable),
        options.Settings,
        options.AllowsPlainText);

    /// <summary>Whether a server of this version will do.</summary>
    public bool Accepts(int majorVersion) =>
        MajorVersion is { } asked ? majorVersion == asked : majorVersion >= OldestMajorVersion;

    public string Wanted => MajorVersion is { } asked ? $"PostgreSQL {asked}" : $"PostgreSQL {OldestMajorVersion} or newer";

    private static int? VersionFromEnvironment()
    {
        if (Read(VersionVariable) is not { } text)
            return null;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new PostgresServerException($"{VersionVariable} is \"{text}\". It takes a major version of PostgreSQL, such as 18.");
    }

    private static int? CheckAge(int? majorVersion) =>
        majorVersion is null or >= OldestMajorVersion
            ? majorVersion
            : throw new PostgresServerException($"PostgreSQL {majorVersion} was asked for; {OldestMajorVersion} is the oldest version DblinkGen supports.");

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable)?.Trim() is { Length: > 0 } value ? value : null;
}
