using System.Text;
using DblinkGen.Errors;

namespace DblinkGen.Provisioning;

/// <summary>PostgreSQL cuts names at 63 bytes (NAMEDATALEN - 1) and only warns: the object found later would be another than the one asked
/// for.</summary>
internal static class ObjectName
{
    private const int LongestInBytes = 63;

    public static string Checked(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameterName);
        // The server would repeat it, with the password that may be in it.
        if (ServerText.Name(name) != name)
            throw new ArgumentException("The name of a server, a role, a database or a schema is expected, not a connection string. It cannot hold '=' or '://'.", parameterName);
        if (Encoding.UTF8.GetByteCount(name) > LongestInBytes)
            throw new ArgumentException($"The name \"{name}\" is longer than {LongestInBytes} bytes in UTF-8.", parameterName);
        return name.Contains('\0') ? throw new ArgumentException("A name cannot hold the character NUL.", parameterName) : name;
    }

    public static string? CheckedOrNull(string? name, string parameterName) => name is null ? null : Checked(name, parameterName);
}
