namespace DblinkGen;

/// <summary>One option of a foreign server, by and large a
/// <see href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq connection parameter</see>.</summary>
/// <param name="Name">The option's name, such as <c>host</c>.</param>
/// <param name="Value">The value, or <see langword="null"/> where it is withheld: the values of options whose name
/// contains <c>pass</c>, <c>secret</c>, <c>token</c> or <c>key</c> never leave the server.</param>
public sealed record ForeignServerOption(string Name, string? Value);
