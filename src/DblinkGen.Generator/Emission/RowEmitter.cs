using System;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the reader of a row: typed getters at constant ordinals.</summary>
internal static class RowEmitter
{
    public static void Emit(string name, RowModel row, Func<string, string> resolve, CodeWriter writer)
    {
        var start = $"public static {row.Type} {name}(global::Npgsql.NpgsqlDataReader row{(row.HasServerName ? ", string server" : "")}) =>";
        var arguments = row.Values.Where(v => v.Member is null).Select(v => resolve(v.Expression)).ToList();
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
