using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the constant part of a call of a local statement over row sources.</summary>
internal static class CompositionEmitter
{
    /// <param name="columns">The name of a list that several statements share; <see langword="null"/> writes it in place.</param>
    /// <param name="row">The type of a row; <see langword="null"/> for a command.</param>
    /// <param name="reader">What reads a row.</param>
    public static void Emit(string name, StatementModel statement, CompositionModel composition, string? row, string? reader, string? columns, CodeWriter writer)
    {
        var parameters = statement.ParameterTypes.Count;
        writer.Line($"public static readonly global::DblinkGen.Internals.{(row is null ? "ComposedStatement" : $"ComposedQuery<{row}>")} {name} = new()");
        writer.Open();
        writer.Line($"Method = {CSharpText.Literal(statement.Method)},");
        SqlEmitter.Emit(statement.Segments, o => o <= parameters ? StatementEmitter.Hole(o) : CSharpText.Literal(composition.Sources[o - parameters - 1].Name), writer);
        writer.Line("Sources =");
        writer.Line("[");
        writer.Indent();
        foreach (var source in composition.Sources)
            Emit(source, writer);
        writer.Outdent();
        writer.Line("],");
        StatementEmitter.EmitShape(statement, columns, writer);
        if (composition.IsStored)
            writer.Line("IsStored = true,");
        if (statement.TimeoutSeconds > 0)
            writer.Line($"TimeoutSeconds = {statement.TimeoutSeconds.ToString(CultureInfo.InvariantCulture)},");
        StatementEmitter.EmitReader(reader, writer);
        writer.Close("};");
    }

    private static void Emit(RowSourceModel source, CodeWriter writer)
    {
        writer.Line($"new({CSharpText.Literal(source.Name)})");
        writer.Open();
        writer.Line($"Server = {CSharpText.Literal(source.Server)},");
        writer.Line($"Link = {CSharpText.Literal(source.Link)},");
        SqlEmitter.Emit(source.Segments, StatementEmitter.Hole, writer);
        writer.List("Columns = [", source.Columns.Select(StatementEmitter.Column).ToList(), "],", closesOnOwnLine: true);
        if (source.ChangesSession)
            writer.Line("ChangesSession = true,");
        writer.Close("},");
    }
}
