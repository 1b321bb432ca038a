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
        else
            EmitServer(body, writer);
        if (statement.Columns.Count == 0)
            return;

        var name = statement.Columns.Max(c => OneLine(c.Name).Length);
        var type = statement.Columns.Max(c => OneLine(c.Type).Length);
        foreach (var column in statement.Columns)
            writer.Line($"//   {OneLine(column.Name).PadRight(name)}  {OneLine(column.Type).PadRight(type)}  -> {column.Member}");
    }

    private static void EmitServer(MethodBody body, CodeWriter writer)
    {
        var statement = body.Statement;
        var link = statement.Link == statement.Server ? "" : $" over link {CSharpText.Literal(statement.Link)}";
        writer.Line($"// Remote server {CSharpText.Literal(statement.Server)}{link}: {Way(body)}");
    }

    private static string Way(MethodBody body)
    {
        var statement = body.Statement;
        var parameters = statement.ParameterTypes.Count == 0 ? ""
            : statement.Prepare && statement.FetchSize == 0 ? ", prepared on the remote once"
            : ", arguments quoted by the local server";
        if (statement.Columns.Count == 0)
            return $"command{parameters}.";
        var way = statement.FetchSize > 0 ? $"streamed through a cursor, {statement.FetchSize} rows a FETCH" : "buffered query";
        return $"{way}{parameters}, columns by {(statement.IsByName ? "name" : "position")}.";
    }

    private static string OneLine(string text) => CSharpText.CanBeRaw(text) && text.IndexOf('\n') < 0 ? text : CSharpText.Literal(text);
}
