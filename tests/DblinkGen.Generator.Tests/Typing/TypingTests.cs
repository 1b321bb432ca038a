using System.Globalization;
using DblinkGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Typing;

/// <summary>What is reported while files are typed key by key.</summary>
public sealed class TypingTests
{
    [Fact]
    public async Task Every_report_on_the_way_is_one_that_a_person_would_want()
    {
        TypedFile[] files = [.. TypedFile.All];
        var reports = new string[files.Length];
        var faults = new List<string>();
        await Parallel.ForAsync(0, files.Length, async (i, _) => reports[i] = await ReportsAsync(files[i], faults));

        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Take(20)));
        var folder = Repository.PathOf("tests", "DblinkGen.Generator.Tests", "Typing");
        Snapshot.Match(string.Concat(reports), Path.Combine(folder, "Reports.verified.txt"), Path.Combine(folder, "Reports.received.txt"));
    }

    private static async Task<string> ReportsAsync(TypedFile file, List<string> faults)
    {
        var reports = new List<Report>();
        var editor = new Editor();
        var number = 0;
        foreach (var (before, after) in file.Texts)
        {
            number++;
            var (ours, compiler) = await editor.ShowAsync(before + after);
            lock (faults)
                faults.AddRange(Faults(ours, compiler).Select(f => $"{f}\n{file.Name}: {before}⎸{after}"));
            foreach (var report in ours.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal))
            {
                // A key in a literal in a list is one in both.
                if (reports.FindLast(r => r.IsSame(report, before + after) && r.Last >= number - 2) is { } shown)
                    (shown.Keys, shown.Last) = (shown.Keys + 1, number);
                else
                    reports.Add(new Report(report, before, before + after) { Last = number });
            }
        }

        return $"# {file.Name}: {number} texts\n{string.Concat(reports)}\n";
    }

    /// <summary>Nothing throws, nothing is said of what has no name yet, one mistake has one report, and the compiler does not miss a body beside it.</summary>
    private static IEnumerable<string> Faults(IReadOnlyCollection<Diagnostic> ours, IReadOnlyCollection<Diagnostic> compiler) =>
    [
        .. ours.Where(d => d.Id is "AD0001" or "DBL9001" || IsOfNothing(d)).Select(d => d.ToString()),
        .. ours.GroupBy(d => d.Location).Where(g => g.Count() > 1).Select(g => string.Join('\n', g)),
        .. compiler.Where(d => d.Id == "CS8795" && !IsUnfinished(d) && !ours.Any(o => o.Id == "DBL0002")).Select(d => d.ToString()),
    ];

    /// <summary>An empty literal has been written.</summary>
    private static bool IsOfNothing(Diagnostic diagnostic) =>
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("''", StringComparison.Ordinal) && diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan) != "\"\"";

    /// <summary>Without the type of a parameter there is no signature that another declaration could have; without partial no other declaration at all.</summary>
    private static bool IsUnfinished(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan) is MethodDeclarationSyntax method
        && method.ParameterList.Parameters.Any(p => p.Type is null or { IsMissing: true });
}
