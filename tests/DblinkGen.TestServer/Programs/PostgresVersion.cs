using System.Globalization;
using System.Text.RegularExpressions;

namespace DblinkGen.TestServer.Programs;

/// <summary>The version of a program, such as 15.18; of a beta (19beta1) the minor number is 0.</summary>
internal readonly partial record struct PostgresVersion(int Major, int Minor) : IComparable<PostgresVersion>
{
    public int CompareTo(PostgresVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Reads what <c>postgres --version</c> prints: <c>postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)</c>.</summary>
    public static PostgresVersion? FromProgram(string output)
    {
        var match = ProgramVersion().Match(output);
        return match.Success ? new PostgresVersion(Number(match.Groups[1]), match.Groups[2].Success ? Number(match.Groups[2]) : 0) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\) (\d+)(?:\.(\d+))?")]
    private static partial Regex ProgramVersion();
}
