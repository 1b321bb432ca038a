namespace DblinkGen;

/// <summary>How grave a <see cref="SetupFinding"/> is.</summary>
public enum SetupSeverity
{
    /// <summary>Links can be opened, but something about them is better changed.</summary>
    Warning,

    /// <summary>No link can be opened until this is mended.</summary>
    Error,
}
