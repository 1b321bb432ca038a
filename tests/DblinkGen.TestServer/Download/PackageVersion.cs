using System.Globalization;
using System.Text.RegularExpressions;

namespace DblinkGen.TestServer.Download;

/// <summary>The version of a package, such as 18.4.0-beta.17: PostgreSQL 18.4 in the packager's 17th beta. There are no others.</summary>
internal readonly partial record struct PackageVersion(Version Postgres, string Stage, int Build) : IComparable<PackageVersion>
{
    public int Major => Postgres.Major;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Postgres}-{Stage}.{Build}");

    public static PackageVersion? Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success
            ? new PackageVersion(Version.Parse(match.Groups[1].Value), match.Groups[2].Value, int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The newest of a major version. "alpha" sorts before "beta".</summary>
    public static PackageVersion? Newest(IEnumerable<string> versions, int majorVersion) =>
        versions.Select(Parse).Where(version => version?.Major == majorVersion).Max();

    public int CompareTo(PackageVersion other)
    {
        if (Postgres.CompareTo(other.Postgres) is not 0 and var byPostgres)
            return byPostgres;
        return string.CompareOrdinal(Stage, other.Stage) is not 0 and var byStage ? byStage : Build.CompareTo(other.Build);
    }

    [GeneratedRegex(@"^(\d+\.\d+\.\d+)-([a-z]+)\.(\d+)$")]
    private static partial Regex Form();
}
