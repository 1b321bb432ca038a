using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the reader of a row: direct calls at constant ordinals.</summary>
internal static class RowEmitter
{
    /// <param name="columns">The lists of columns that it reads.</param>
    /// <param name="resolve">Puts the names of the enums' functions in.</param>
    /// <param name="setter">The expression to call for a setter.</param>
    public static void Emit(
        string name, RowModel row, IReadOnlyList<EquatableArray<ColumnModel>> columns, Func<string, string> resolve, Func<SetterModel, string> setter, CodeWriter writer)
    {
        if (row.Kind != RowKind.Scalar)
            ColumnTable.Emit(columns, writer);
        var start = $"public static {row.Type} {name}(in global::DblinkGen.Internals.Row row)";
        var set = row.Values.Where(v => v.Setter is not null).ToList();
        if (set.Count == 0)
        {
            EmitValue(start + " =>", row, resolve, writer);
            return;
        }

        writer.Line(start);
        writer.Open();
        EmitValue($"{row.Type.TrimEnd('?')} value =", row, resolve, writer);
        foreach (var value in set)
            writer.Line($"{setter(value.Setter!)}({(value.Setter!.IsStruct ? "ref " : "")}value, {resolve(value.Expression)});");
        writer.Line("return value;");
        writer.Close();
    }

    private static void EmitValue(string start, RowModel row, Func<string, string> resolve, CodeWriter writer)
    {
        var arguments = row.Values.Where(v => v is { Member: null, Setter: null }).Select(v => resolve(v.Expression)).ToList();
        var members = row.Values.Where(v => v.Member is not null).ToList();
        switch (row.Kind)
        {
            case RowKind.Scalar:
                writer.Broken(start, arguments[0] + ";");
                break;
            case RowKind.Tuple:
                writer.List(start + " (", arguments, ");");
                break;
            default:
                writer.List(start + " new(", arguments, members.Count > 0 ? ")" : ");");
                break;
        }

        if (members.Count == 0)
            return;
        writer.Open();
        foreach (var member in members)
            writer.Line($"{member.Member} = {resolve(member.Expression)},");
        writer.Close("};");
    }
}
