using System.Globalization;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the constant part of a call.</summary>
internal static class StatementEmitter
{
    /// <param name="columns">The name of a list that several statements share; <see langword="null"/> writes it in place.</param>
    /// <param name="row">The type of a row; <see langword="null"/> for a command.</param>
    /// <param name="reader">What reads a row.</param>
    public static void Emit(string name, StatementModel statement, string? row, string? reader, string? columns, CodeWriter writer)
    {
        writer.Line($"public static readonly global::DblinkGen.Internals.{(row is null ? "DblinkStatement" : $"DblinkQuery<{row}>")} {name} = new()");
        writer.Open();
        writer.Line($"Method = {CSharpText.Literal(statement.Method)},");
        writer.Line($"Server = {CSharpText.Literal(statement.Server)},");
        writer.Line($"Link = {CSharpText.Literal(statement.Link)},");
        EmitText(statement, columns, writer);
        EmitReader(reader, writer);
        writer.Close("};");
    }

    /// <summary>What does not depend on where the statement runs.</summary>
    public static void EmitText(StatementModel statement, string? columns, CodeWriter writer)
    {
        SqlEmitter.Emit(statement.Segments, Hole, writer);
        EmitShape(statement, columns, writer);
        if (statement.FetchSize == StatementModel.MeasuredFetchSize)
            writer.Line("FetchSize = global::DblinkGen.Internals.DblinkStatement.MeasuredFetchSize,");
        else if (statement.FetchSize > 0)
            writer.Line($"FetchSize = {statement.FetchSize},");
        else if (!statement.Prepare && statement.ParameterTypes.Count > 0)
            writer.Line("Prepare = false,");
        if (statement.TimeoutSeconds > 0)
            writer.Line($"TimeoutSeconds = {statement.TimeoutSeconds},");
        EmitTraits(statement.Traits, writer);
    }

    private static void EmitTraits(StatementTraits traits, CodeWriter writer)
    {
        if (traits.Writes)
            writer.Line("Writes = true,");
        if (traits.StandsAlone)
            writer.Line("StandsAlone = true,");
        if (traits.ChangesSession)
            writer.Line("ChangesSession = true,");
        if (traits.DropsRows)
            writer.Line("DropsRows = true,");
    }

    public static void EmitReader(string? reader, CodeWriter writer)
    {
        if (reader is not null)
            writer.Line($"Read = {reader},");
    }

    /// <summary>What goes in, and what comes back.</summary>
    public static void EmitShape(StatementModel statement, string? columns, CodeWriter writer)
    {
        if (statement.ParameterTypes.Count > 0)
            writer.List("Parameters = [", statement.ParameterTypes.Select(CSharpText.Literal).ToList(), "],", closesOnOwnLine: true);
        if (columns is not null)
            writer.Line($"Columns = {columns},");
        else if (statement.Columns.Count > 0)
            writer.List("Columns = [", statement.Columns.Select(Column).ToList(), "],", closesOnOwnLine: true);
    }

    public static void EmitColumns(string name, EquatableArray<ColumnModel> columns, CodeWriter writer) =>
        writer.List(
            $"private static readonly global::DblinkGen.Internals.RemoteColumn[] {name} = [",
            columns.Select(Column).ToList(),
            "];",
            closesOnOwnLine: true);

    public static string Hole(int parameter) => parameter.ToString(CultureInfo.InvariantCulture);

    public static string Column(ColumnModel column) =>
        $"new({CSharpText.Literal(column.Name)}, {CSharpText.Literal(column.Type)}{(column.IsNullable ? ", nullable: true" : "")}{(column.IsTyped ? ", typed: true" : "")})";
}
