using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Parsing;

/// <summary>Gathers the methods of each type into one file.</summary>
internal static class TypeGrouping
{
    public static ImmutableArray<TypeModel> Group(ImmutableArray<MethodModel> methods)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = ImmutableArray.CreateBuilder<TypeModel>();

        // A method that is declared twice, which the compiler reports, still has one body.
        foreach (var group in methods.Distinct().GroupBy(static m => m.Container))
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
