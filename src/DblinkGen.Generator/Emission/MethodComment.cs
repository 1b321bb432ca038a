using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>What a reader of the generated file wants to know first: where the statement runs, and how.</summary>
internal static class MethodComment
{
    public static void Emit(MethodBody body, CodeWriter writer)
    {
        var statement = body.Statement;
        if (body.FanOut is not null)
            writer.Line($"// {FanOutEmitter.Comment(body.FanOut)}: {Way(body)}");
        else if (statement.Composition is { } composition)
            EmitSources(body, composition, writer);
        else
            writer.Line($"// Remote {Remote(statement.Server, statement.Link)}: {Way(body)}");
    }

    private static void EmitSources(MethodBody body, CompositionModel composition, CodeWriter writer)
    {
        writer.Line(body.Statement.Columns.Count == 0
            ? "// Local server: command over row sources."
            : $"// Local server: query over row sources, {Taken(body.Shape)}, {Columns(body.Statement.IsByName)}.");
        foreach (var source in composition.Sources)
            writer.Line($"//   @{CSharpText.OneLine(source.Name)} from remote {Remote(source.Server, source.Link)}, {Columns(source.IsByName)}");
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
        var cursor = statement.FetchSize switch
        {
            0 => "",
            StatementModel.MeasuredFetchSize => " through a cursor",
            var rows => $" through a cursor, {rows} rows a FETCH",
        };
        return $"{Taken(body.Shape)}{cursor}{parameters}, {Columns(statement.IsByName)}.";
    }

    private static string Taken(ReturnShape shape) => shape.Rows switch
    {
        RowShape.Single => "one row",
        RowShape.SingleOrDefault => "at most one row",
        RowShape.AsyncStream or RowShape.Stream => "streamed",
        _ => "whole result",
    };

    private static string Columns(bool isByName) => $"columns by {(isByName ? "name" : "position")}";
}
