using System.Globalization;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <summary>A statement to prepare on the link.</summary>
/// <param name="Name">
/// Made of the text and the types alone, so that every process that shares a link gives the same statement the same name, and
/// another statement another one. It needs no quotes.
/// </param>
internal sealed record RemotePreparedStatement(string Name, string PrepareSql)
{
    public static RemotePreparedStatement Of(string text, EquatableArray<RemoteParameter> parameters)
    {
        var types = new StringBuilder();
        foreach (var parameter in parameters)
            types.Append(types.Length == 0 ? "" : ", ").Append(parameter.Type);

        var typeList = types.Length == 0 ? "" : $"({types})";
        var body = RemoteParameters.WithPositional(text, parameters);
        var name = "dblinkgen_" + Fnv1a(typeList + "\n" + body).ToString("x16", CultureInfo.InvariantCulture);
        return new RemotePreparedStatement(name, $"PREPARE {name}{typeList} AS\n{body}");
    }

    /// <summary>FNV-1a, 64 bits: <c>string.GetHashCode</c> differs from process to process.</summary>
    private static ulong Fnv1a(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ value) * 1099511628211UL);
        return hash;
    }
}
