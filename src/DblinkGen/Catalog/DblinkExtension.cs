namespace DblinkGen;

/// <summary>
/// The extension <c>dblink</c> as it is installed in the local database
/// (<see href="https://www.postgresql.org/docs/current/catalog-pg-extension.html"><c>pg_extension</c></see>).
/// </summary>
/// <param name="Schema">The schema its functions live in; the extension is relocatable, so this may be any.</param>
/// <param name="Version">The extension's own version. It has been <c>1.2</c> since PostgreSQL 9.6: behaviour follows the server's version,
/// not this.</param>
public sealed record DblinkExtension(string Schema, string Version);
