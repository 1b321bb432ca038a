using System;
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

        if (attribute.Named("Connection") is not string link)
            CheckServer(method, link = server, attribute.Argument(0), faults);
        else if (ConnectionStringText.Is(server))
            faults.Add(UsageRules.ConnectionString, attribute.Argument(0), "server", method.Name);
        else
            CheckName(method, "link", link, attribute.Argument("Connection"), faults);
        return (server, link);
    }

    /// <summary>A row source may name both itself; what it does not name is that of the method.</summary>
    public static (string Server, string Link)? ParseSource(IMethodSymbol method, AttributeData source, AttributeData? attribute, FaultSink faults)
    {
        var (server, link) = (source.Named("Server") as string, source.Named("Connection") as string);
        var named = server is null ? Parse(method, attribute, faults) : (server, server);
        if (named is not { } target)
            return null;
        if (link is not null)
            CheckName(method, "link", link, source.Argument("Connection"), faults);
        else if (server is not null)
            CheckServer(method, server, source.Argument("Server"), faults);
        return (target.Server, link ?? target.Link);
    }

    /// <summary>The name of a server, which is that of its link where none is given.</summary>
    public static void CheckServer(IMethodSymbol method, string server, Func<Location?> place, FaultSink faults) =>
        CheckName(method, "server", server, place, faults);

    private static void CheckName(IMethodSymbol method, string what, string name, Func<Location?> place, FaultSink faults)
    {
        var bytes = PostgresIdentifier.Utf8Length(name);
        var fault = bytes == 0 ? "is empty"
            : bytes > PostgresIdentifier.MaxBytes ? $"has {bytes} bytes; PostgreSQL keeps {PostgresIdentifier.MaxBytes}"
            : name.IndexOf('=') >= 0 ? "holds a '=', which makes it look like a connection string"
            : null;
        if (ConnectionStringText.Is(name))
            faults.Add(UsageRules.ConnectionString, place, what, method.Name);
        else if (fault is not null)
            faults.Add(UsageRules.LinkName, place, name, fault);
    }
}
