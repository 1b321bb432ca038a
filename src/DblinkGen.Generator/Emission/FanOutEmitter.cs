using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes what is different where a statement runs on several servers.</summary>
internal static class FanOutEmitter
{
    private const string Internals = "global::DblinkGen.Internals.";

    public static string Comment(FanOutModel fanOut)
    {
        var servers = fanOut.Parameter is { } parameter ? $"the servers in '{parameter}'" : string.Join(", ", fanOut.Servers.Select(CSharpText.Literal));
        var order = fanOut.Keys.Count == 0 ? "rows as each answers" : "merged by " + string.Join(", ", fanOut.Keys.Select(Order));
        return $"Fan-out over {servers}, {order}, {(fanOut.CollectsFailures ? "failures collected" : "the first failure stops all")}";
    }

    /// <summary>The constant, with the servers of the call where a parameter holds them.</summary>
    public static string Over(FanOutModel? fanOut, string constant) =>
        fanOut?.Parameter is { } parameter ? $"{constant}.Over({parameter})" : constant;

    public static void Emit(string name, MethodBody body, string reader, string? columns, CodeWriter writer)
    {
        var fanOut = body.FanOut!;
        writer.Line($"public static readonly {Internals}DblinkFanOut<{body.Row!.Type}> {name} = new()");
        writer.Open();
        writer.Line($"Method = {CSharpText.Literal(body.Statement.Method)},");
        if (fanOut.Servers.Count > 0)
            writer.List("Servers = [", fanOut.Servers.Select(CSharpText.Literal).ToList(), "],", closesOnOwnLine: true);
        StatementEmitter.EmitText(body.Statement, columns, writer);
        StatementEmitter.EmitReader(reader, writer);
        if (fanOut.Keys.Count > 0)
            writer.List("OrderBy = [", fanOut.Keys.Select(k => Key(k, body.Row.Type)).ToList(), "],", closesOnOwnLine: true);
        if (fanOut.CollectsFailures)
            writer.Line("CollectsFailures = true,");
        writer.Close("};");
    }

    private static string Key(FanOutKeyModel key, string row) =>
        $"{Internals}DblinkFanOutKey.{key.Kind}({CSharpText.Literal(key.Column)}, static ({row} row) => {key.Expression}" +
        $"{(key.IsDescending ? ", descending: true" : "")}{(key.HasNullsFirst ? ", nullsFirst: true" : "")})";

    private static string Order(FanOutKeyModel key) =>
        CSharpText.IsOneLine(key.Column)
            ? $"{key.Column}{(key.IsDescending ? " DESC" : "")}{(key.Kind != "Value" && key.HasNullsFirst != key.IsDescending ? key.HasNullsFirst ? " NULLS FIRST" : " NULLS LAST" : "")}"
            : CSharpText.Literal(key.Column);
}
