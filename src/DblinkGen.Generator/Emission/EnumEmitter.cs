using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the conversions between an enum and its labels.</summary>
internal static class EnumEmitter
{
    public static void EmitParse(string name, EnumModel model, CodeWriter writer)
    {
        writer.Line($"public static {model.Type} {name}(string label, int ordinal) => label switch");
        writer.Open();
        foreach (var label in model.Labels)
            writer.Line($"{CSharpText.Literal(label.Label)} => {label.Value},");
        writer.Line($"_ => throw global::DblinkGen.Internals.Row.UnknownLabel(ordinal, label, {CSharpText.Literal(model.Name)}),");
        writer.Close("};");
    }

    public static void EmitLabelOf(string name, EnumModel model, CodeWriter writer)
    {
        writer.Line($"public static string {name}({model.Type} value) => value switch");
        writer.Open();
        foreach (var label in model.Labels)
            writer.Line($"{label.Value} => {CSharpText.Literal(label.Label)},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no label.\"),");
        writer.Close("};");
    }
}
