namespace DblinkGen;

/// <summary>One fault of a set-up, or one warning about it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">Whether links can be opened in spite of it.</param>
/// <param name="Message">What is wrong and where, in one sentence. Holds no secret.</param>
/// <param name="Advice">How to mend it, in words.</param>
/// <param name="FixSql">The SQL that fixes it, run on the local database by a superuser or the owner of what it changes; text in angle
/// brackets, such as <c>&lt;password&gt;</c>, is to be filled in. <see langword="null"/> where no SQL of the local database does. Names in
/// it were quoted by the server.</param>
public sealed record SetupFinding(
    SetupFindingKind Kind,
    SetupSeverity Severity,
    string Message,
    string Advice,
    string? FixSql = null);
