using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The server and the link that <c>[DblinkServer]</c> names.</summary>
internal static class ServerParser
{
    public static (string Server, string Link)? Parse(IMethodSymbol method, AttributeData? attribute, FaultSink faults)
    {
        if (attribute?.Text(0) is not { Length: > 0 } server)
        {
            faults.Add(DeclarationRules.NoServer, method, method.Name, method.ContainingType.Name);
            return null;
        }

        var link = attribute.Named("Connection") as string ?? server;
        var place = attribute.Named("Connection") is null ? attribute.Argument(0) : attribute.Argument("Connection");
        var bytes = PostgresIdentifier.Utf8Length(link);
        if (ConnectionStringText.Is(server))
            faults.Add(UsageRules.ConnectionString, attribute.Argument(0), "server", method.Name);
        else if (ConnectionStringText.Is(link))
            faults.Add(UsageRules.ConnectionString, place, "link", method.Name);
        else if (bytes == 0)
            faults.Add(UsageRules.LinkName, place, link, "is empty");
        else if (bytes > PostgresIdentifier.MaxBytes)
            faults.Add(UsageRules.LinkName, place, link, $"has {bytes} bytes; PostgreSQL keeps {PostgresIdentifier.MaxBytes}");
        else if (link.IndexOf('=') >= 0)
            faults.Add(UsageRules.LinkName, place, link, "holds a '=', which makes it look like a connection string");
        return (server, link);
    }
}
