using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the reader of a row: typed getters at constant ordinals.</summary>
internal static class RowEmitter
{
    public static void Emit(string name, RowModel row, CodeWriter writer)
    {
        writer.Line($"public static {row.Type} {name}(global::Npgsql.NpgsqlDataReader row) =>");
        writer.Indent();
        if (row.Kind == RowKind.Scalar)
            writer.Line(row.Values[0].Expression + ";");
        else
            EmitParts(row, writer);
        writer.Outdent();
    }

    private static void EmitParts(RowModel row, CodeWriter writer)
    {
        var arguments = row.Values.Where(v => v.Member is null).Select(v => v.Expression).ToList();
        var members = row.Values.Where(v => v.Member is not null).ToList();
        var type = row.Type.EndsWith("?", System.StringComparison.Ordinal) ? row.Type.Substring(0, row.Type.Length - 1) : row.Type;
        var start = row.Kind == RowKind.Tuple ? "(" : $"new {type}(";

        writer.Line(arguments.Count == 0 ? start + ")" : start);
        writer.Indent();
        for (var i = 0; i < arguments.Count; i++)
        {
            var end = i < arguments.Count - 1 ? "," : members.Count > 0 ? ")" : ");";
            writer.Line(arguments[i] + end);
        }

        writer.Outdent();
        if (members.Count == 0)
            return;
        writer.Open();
        foreach (var member in members)
            writer.Line($"{member.Member} = {member.Expression},");
        writer.Close("};");
    }
}
