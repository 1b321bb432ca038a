namespace DblinkGen;

/// <summary>
/// A foreign server of the local database
/// (<see href="https://www.postgresql.org/docs/current/catalog-pg-foreign-server.html"><c>pg_foreign_server</c></see>).
/// dblink connects to servers of every wrapper, not only of <c>dblink_fdw</c>; it skips options that libpq does not know.
/// </summary>
/// <param name="Name">The name, case-sensitive and without quotes.</param>
/// <param name="Owner">The role that owns the server.</param>
/// <param name="Wrapper">The foreign-data wrapper, <c>dblink_fdw</c> or another.</param>
/// <param name="Type">What stands after <c>TYPE</c> in <c>CREATE SERVER</c>, or <see langword="null"/>.</param>
/// <param name="Version">What stands after <c>VERSION</c> in <c>CREATE SERVER</c>, or <see langword="null"/>.</param>
/// <param name="Options">The options, in the order the server keeps them.</param>
public sealed record ForeignServer(
    string Name,
    string Owner,
    string Wrapper,
    string? Type,
    string? Version,
    IReadOnlyList<ForeignServerOption> Options)
{
    internal bool HasOption(string name) => Options.Any(option => option.Name == name);

    internal string? OptionValue(string name) => Options.FirstOrDefault(option => option.Name == name)?.Value;
}
