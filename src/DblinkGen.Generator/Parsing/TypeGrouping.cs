using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Parsing;

/// <summary>Gathers the methods of each type into one file.</summary>
internal static class TypeGrouping
{
    public static ImmutableArray<TypeModel> Group(ImmutableArray<MethodModel> queries, ImmutableArray<MethodModel> commands)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = ImmutableArray.CreateBuilder<TypeModel>();

        // A method with both attributes comes twice, and has a body that throws both times.
        foreach (var group in queries.Concat(commands).Distinct().GroupBy(static m => m.Container))
        {
            var hint = group.Key.HintName;
            // Types whose names differ in case only are two files on some machines and one on others.
            for (var i = 2; !hints.Add(hint); i++)
                hint = $"{group.Key.HintName}-{i}";
            types.Add(new TypeModel(group.Key.Namespace, group.Key.Declarations, hint, group.Key.CodeClass, group.ToList().ToEquatableArray()));
        }

        return types.ToImmutable();
    }
}
