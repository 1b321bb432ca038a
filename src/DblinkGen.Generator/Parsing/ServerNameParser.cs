using System.Collections.Generic;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The members of a row type that hold the name of the server: no column goes to them.</summary>
internal static class ServerNameParser
{
    private const string Server = "row.Server";

    public static AttributeData? Of(ISymbol member) => MethodAttributes.Find(member, "DblinkServerNameAttribute");

    public static List<(RowMember Member, ValueModel Value)> Parse(List<RowMember> members, IMethodSymbol method, FaultSink faults)
    {
        var values = new List<(RowMember, ValueModel)>();
        foreach (var member in members)
        {
            if (member.ServerName is not { } attribute)
                continue;
            if (member.Type.SpecialType != SpecialType.System_String || member.Declaration is not null)
                faults.Add(FanOutRules.ServerName, attribute.Name().Or(method.ReturnType()), member.Name,
                    member.Declaration is null ? $"is of type '{member.Type.ToDisplayString(KnownTypes.Short)}'; make it a string" : "cannot be a column as well; remove [DblinkColumn]");
            values.Add((member, member.Value(Server)));
        }

        return values;
    }
}
