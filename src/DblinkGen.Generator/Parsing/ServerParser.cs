using System;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
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
        CheckLink(link, place, faults);
        return (server, link);
    }

    /// <summary>A row source may name both itself; what it does not name is that of the method.</summary>
    public static (string Server, string Link)? ParseSource(IMethodSymbol method, AttributeData source, AttributeData? attribute, FaultSink faults)
    {
        var (server, link) = (source.Named("Server") as string, source.Named("Connection") as string);
        var named = server is null ? Parse(method, attribute, faults) : (server, server);
        if (named is not { } target)
            return null;
        if (server is not null || link is not null)
            CheckLink(link ?? target.Server, source.Argument(link is null ? "Server" : "Connection"), faults);
        return (target.Server, link ?? target.Link);
    }

    public static void CheckLink(string link, Func<Location?> place, FaultSink faults)
    {
        var bytes = PostgresIdentifier.Utf8Length(link);
        if (bytes == 0)
            faults.Add(UsageRules.LinkName, place, link, "is empty");
        else if (bytes > PostgresIdentifier.MaxBytes)
            faults.Add(UsageRules.LinkName, place, link, $"has {bytes} bytes; PostgreSQL keeps {PostgresIdentifier.MaxBytes}");
        else if (link.IndexOf('=') >= 0)
            faults.Add(UsageRules.LinkName, place, link, "holds a '=', which makes it look like a connection string");
    }
}
