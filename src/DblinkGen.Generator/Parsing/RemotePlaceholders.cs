using System.Collections.Generic;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Every placeholder of a remote statement has a parameter, and every parameter a placeholder.</summary>
internal static class RemotePlaceholders
{
    public static void Check(SqlStatement statement, IMethodSymbol method, AttributeData attribute, PlaceholderFaults faults)
    {
        var used = new HashSet<int>();
        var missing = new HashSet<string>();
        foreach (var placeholder in statement.Placeholders)
        {
            var index = RemoteParameters.IndexOf(faults.Names, placeholder.Name);
            if (index >= 0)
                used.Add(index);
            else if (placeholder.Member is null && !ParameterRole.IsAtFault(placeholder.Name, method) && missing.Add(placeholder.Name))
                faults.Missing(placeholder, attribute);
        }

        for (var i = 0; i < faults.Names.Count; i++)
        {
            if (!used.Contains(i))
                faults.Unused(faults.Names[i]);
        }

        faults.CheckForms(statement, attribute);
    }
}
