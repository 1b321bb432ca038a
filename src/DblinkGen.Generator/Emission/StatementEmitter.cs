using System.Linq;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes the constant part of a call.</summary>
internal static class StatementEmitter
{
    /// <param name="columns">The name of a list that several statements share; <see langword="null"/> writes it in place.</param>
    public static void Emit(string name, StatementModel statement, string? columns, CodeWriter writer)
    {
        writer.Line($"public static readonly global::DblinkGen.Internals.DblinkStatement {name} = new()");
        writer.Open();
        writer.Line($"Method = {CSharpText.Literal(statement.Method)},");
        writer.Line($"Server = {CSharpText.Literal(statement.Server)},");
        writer.Line($"Link = {CSharpText.Literal(statement.Link)},");
        EmitSql(statement, writer);
        if (statement.ParameterTypes.Count > 0)
            writer.List("Parameters = [", statement.ParameterTypes.Select(CSharpText.Literal).ToList(), "],", closesOnOwnLine: true);
        if (columns is not null)
            writer.Line($"Columns = {columns},");
        else if (statement.Columns.Count > 0)
            writer.List("Columns = [", statement.Columns.Select(Column).ToList(), "],", closesOnOwnLine: true);
        if (statement.FetchSize > 0)
            writer.Line($"FetchSize = {statement.FetchSize},");
        else if (!statement.Prepare && statement.ParameterTypes.Count > 0)
            writer.Line("Prepare = false,");
        if (statement.TimeoutSeconds > 0)
            writer.Line($"TimeoutSeconds = {statement.TimeoutSeconds},");
        writer.Close("};");
    }

    public static void EmitColumns(string name, EquatableArray<ColumnModel> columns, CodeWriter writer) =>
        writer.List(
            $"private static readonly global::DblinkGen.Internals.RemoteColumn[] {name} = [",
            columns.Select(Column).ToList(),
            "];",
            closesOnOwnLine: true);

    private static string Column(ColumnModel column) =>
        $"new({CSharpText.Literal(column.Name)}, {CSharpText.Literal(column.Type)}{(column.IsNullable ? ", nullable: true" : "")}{(column.IsText ? ", asText: true" : "")})";

    private static void EmitSql(StatementModel statement, CodeWriter writer)
    {
        var literal = string.Concat(statement.Segments.Select(s => s.Text));
        var hasHoles = statement.ParameterTypes.Count > 0;
        if (!CSharpText.CanBeRaw(literal))
        {
            writer.Line($"Sql = {(hasHoles ? Escaped(statement) : CSharpText.Literal(literal))},");
            return;
        }

        var quotes = CSharpText.RawQuotes(literal);
        var dollars = hasHoles ? CSharpText.Dollars(literal) : "";
        writer.Line($"Sql = {dollars}{quotes}");
        writer.Indent();
        writer.Lines(Text(statement, new string('{', dollars.Length), new string('}', dollars.Length)));
        writer.Line(quotes + ",");
        writer.Outdent();
    }

    private static string Text(StatementModel statement, string open, string close)
    {
        var text = new StringBuilder();
        foreach (var segment in statement.Segments)
        {
            text.Append(segment.Text);
            if (segment.Parameter > 0)
                text.Append(open).Append(segment.Parameter).Append(close);
        }

        return text.ToString();
    }

    /// <summary>For a text with characters that a raw literal would not keep, such as <c>\r</c> inside a quoted string.</summary>
    private static string Escaped(StatementModel statement)
    {
        var text = new StringBuilder();
        foreach (var segment in statement.Segments)
        {
            var literal = CSharpText.Literal(segment.Text);
            text.Append(literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}"));
            if (segment.Parameter > 0)
                text.Append('{').Append(segment.Parameter).Append('}');
        }

        return $"$\"{text}\"";
    }
}
