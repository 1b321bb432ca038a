namespace DblinkGen;

/// <summary>
/// Names the remote server that the generated methods reach, on a type for all its methods or on one method, which wins.
/// </summary>
/// <param name="server">
/// The logical name of the server: the name of a foreign server in the local database (<c>CREATE SERVER</c>, matched case-sensitively)
/// unless <see cref="DblinkOptions.Servers"/> maps it to something else. Never a connection string.
/// </param>
/// <remarks><see href="https://www.postgresql.org/docs/current/sql-createserver.html">CREATE SERVER</see></remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class DblinkServerAttribute(string server) : Attribute
{
    /// <summary>The logical name of the server.</summary>
    public string Server { get; } = server;

    /// <summary>
    /// The name of the link, which is the dblink connection name in the local backend. Defaults to the server's name. At most 63 bytes of UTF-8.
    /// </summary>
    /// <remarks><see href="https://www.postgresql.org/docs/current/contrib-dblink-connect.html">dblink_connect</see></remarks>
    public string? Connection { get; set; }
}
