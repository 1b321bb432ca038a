namespace DblinkGen;

/// <summary>What <see cref="DblinkCatalog.CheckAsync"/> found about one foreign server, for the current user.</summary>
/// <param name="Server">The foreign server that was checked.</param>
/// <param name="Link">The name that links to it would have.</param>
/// <param name="Findings">The faults and warnings, in the order they are best mended. One fault is one finding: what only follows from it
/// is not listed.</param>
public sealed record DblinkSetup(string Server, string Link, IReadOnlyList<SetupFinding> Findings)
{
    /// <summary>Whether a link can be opened: no finding is an <see cref="SetupSeverity.Error"/>.</summary>
    public bool IsUsable => Findings.All(finding => finding.Severity != SetupSeverity.Error);
}
