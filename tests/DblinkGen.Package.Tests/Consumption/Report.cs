using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>A report of the compiler's, without its words.</summary>
internal readonly partial record struct Report(string Rule, string File, int Line, int Column, bool IsError) : IComparable<Report>
{
    public static Report Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new(diagnostic.Id, place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1, diagnostic.Severity == DiagnosticSeverity.Error);
    }

    public static List<Report> In(string log) =>
    [
        .. Printed().Matches(log).Select(m => new Report(
            m.Groups["rule"].Value,
            Path.GetFileName(m.Groups["file"].Value),
            int.Parse(m.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(m.Groups["column"].Value, CultureInfo.InvariantCulture),
            m.Groups["severity"].Value == "error")).Distinct().Order(),
    ];

    public int CompareTo(Report other) => string.CompareOrdinal(ToString(), other.ToString());

    [GeneratedRegex(@"^\s*(?<file>[^(\r\n]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<rule>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
