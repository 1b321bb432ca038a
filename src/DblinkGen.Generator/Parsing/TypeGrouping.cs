using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Parsing;

/// <summary>Gathers the methods of each type into one file.</summary>
internal static class TypeGrouping
{
    /// <param name="methods">Each with its place in its type.</param>
    public static ImmutableArray<TypeModel> Group(ImmutableArray<(int Ordinal, MethodModel Model)> methods)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = ImmutableArray.CreateBuilder<TypeModel>();

        foreach (var group in methods.GroupBy(static m => m.Model.Container))
        {
            var hint = group.Key.HintName;
            // Types whose names differ in case only are two files on some machines and one on others.
            for (var i = 2; !hints.Add(hint); i++)
                hint = $"{group.Key.HintName}-{i}";
            // A method that is declared twice, which the compiler reports, still has one body.
            var declared = group.OrderBy(static m => m.Ordinal).Select(static m => m.Model).Distinct().ToList();
            types.Add(new TypeModel(group.Key.Namespace, group.Key.Declarations, hint, group.Key.CodeClass, declared.ToEquatableArray()));
        }

        return types.ToImmutable();
    }
}
