using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Which column goes to which member, as a comment above what reads the row.</summary>
internal static class ColumnTable
{
    /// <param name="lists">Those of the statements that share the reader; each is told once.</param>
    public static void Emit(IReadOnlyList<EquatableArray<ColumnModel>> lists, CodeWriter writer)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            if (i > 0)
                writer.Line("// or");
            Emit(lists[i], writer);
        }
    }

    private static void Emit(EquatableArray<ColumnModel> columns, CodeWriter writer)
    {
        var name = columns.Max(c => CSharpText.OneLine(c.Name).Length);
        var type = columns.Max(c => CSharpText.OneLine(c.Type).Length);
        foreach (var column in columns)
            writer.Line($"// {CSharpText.OneLine(column.Name).PadRight(name)}  {CSharpText.OneLine(column.Type).PadRight(type)}  -> {column.Member}");
    }
}
