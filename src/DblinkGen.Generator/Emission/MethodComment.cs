using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>What a reader of the generated file wants to know first: where the statement runs, how, and which column goes where.</summary>
internal static class MethodComment
{
    public static void Emit(MethodBody body, CodeWriter writer)
    {
        var statement = body.Statement;
        if (body.FanOut is not null)
            writer.Line($"// {FanOutEmitter.Comment(body.FanOut)}: {Way(body)}");
        else if (statement.Composition is { } composition)
            EmitSources(statement, composition, writer);
        else
            writer.Line($"// Remote {Remote(statement.Server, statement.Link)}: {Way(body)}");
        if (statement.Columns.Count == 0)
            return;

        var name = statement.Columns.Max(c => OneLine(c.Name).Length);
        var type = statement.Columns.Max(c => OneLine(c.Type).Length);
        foreach (var column in statement.Columns)
            writer.Line($"//   {OneLine(column.Name).PadRight(name)}  {OneLine(column.Type).PadRight(type)}  -> {column.Member}");
    }

    private static void EmitSources(StatementModel statement, CompositionModel composition, CodeWriter writer)
    {
        writer.Line(statement.Columns.Count == 0
            ? "// Local server: command over row sources."
            : $"// Local server: query over row sources, columns by {(statement.IsByName ? "name" : "position")}.");
        foreach (var source in composition.Sources)
            writer.Line($"//   @{OneLine(source.Name)} from remote {Remote(source.Server, source.Link)}, columns by {(source.IsByName ? "name" : "position")}");
    }

    private static string Remote(string server, string link) =>
        $"server {CSharpText.Literal(server)}{(link == server ? "" : $" over link {CSharpText.Literal(link)}")}";

    private static string Way(MethodBody body)
    {
        var statement = body.Statement;
        var parameters = statement.ParameterTypes.Count == 0 ? ""
            : statement.Prepare && statement.FetchSize == 0 ? ", prepared on the remote once"
            : ", arguments quoted by the local server";
        if (statement.Columns.Count == 0)
            return $"command{parameters}.";
        var way = statement.FetchSize switch
        {
            0 => "buffered query",
            StatementModel.MeasuredFetchSize => "streamed through a cursor",
            var rows => $"streamed through a cursor, {rows} rows a FETCH",
        };
        return $"{way}{parameters}, columns by {(statement.IsByName ? "name" : "position")}.";
    }

    private static string OneLine(string text) => CSharpText.CanBeRaw(text) && text.IndexOf('\n') < 0 ? text : CSharpText.Literal(text);
}
