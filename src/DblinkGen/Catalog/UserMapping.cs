namespace DblinkGen;

/// <summary>
/// A user mapping: the credentials a local role uses on a foreign server
/// (<see href="https://www.postgresql.org/docs/current/view-pg-user-mappings.html"><c>pg_user_mappings</c></see>). Values are never read,
/// only names.
/// </summary>
/// <param name="Server">The foreign server.</param>
/// <param name="Role">The local role, or <see langword="null"/> for the mapping of <c>PUBLIC</c>.</param>
/// <param name="OptionNames">The names of the mapping's options, such as <c>user</c> and <c>password</c>; <see langword="null"/> where the
/// current
/// user may not see them. A role sees those of its own mapping when it has <c>USAGE</c> on the server, the server's owner those of
/// <c>PUBLIC</c>,
/// and superusers all.</param>
public sealed record UserMapping(string Server, string? Role, IReadOnlyList<string>? OptionNames);
