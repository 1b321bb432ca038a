namespace DblinkGen;

/// <summary>A column of a primary key.</summary>
/// <param name="Position">Its place in the key, from 1 on; not its place in the table.</param>
/// <param name="Name">Its name, without quotes.</param>
/// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-get-pkey.html">dblink_get_pkey</see></remarks>
public sealed record DblinkKeyColumn(int Position, string Name);
