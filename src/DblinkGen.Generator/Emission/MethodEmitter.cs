using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes one method: a comment that says what runs, and a body of one call.</summary>
internal static class MethodEmitter
{
    private const string Internals = "global::DblinkGen.Internals.";

    public static void Emit(MethodModel method, MethodNames? names, string attribute, CodeWriter writer)
    {
        if (method.Body is { } body && names is not null)
        {
            MethodComment.Emit(body, writer);
            EmitSignature(method, attribute, " =>", writer);
            writer.Indent();
            EmitCall(body, names, writer);
            writer.Outdent();
        }
        else
        {
            EmitThrow(method, attribute, writer);
        }
    }

    private static void EmitThrow(MethodModel method, string attribute, CodeWriter writer)
    {
        EmitSignature(method, attribute, "", writer);
        writer.Open();
        // Without this the compiler would call it unread, beside the error that counts.
        foreach (var parameter in method.Unread)
            writer.Line($"global::System.GC.KeepAlive({parameter});");
        writer.Line($"throw new global::System.InvalidOperationException({CSharpText.Literal(method.Error ?? "")});");
        writer.Close();
    }

    private static void EmitSignature(MethodModel method, string attribute, string end, CodeWriter writer)
    {
        writer.Line(attribute);
        if (method.Attributes.Count > 0)
            writer.Line($"[{string.Join(", ", method.Attributes)}]");
        writer.List(method.Signature + "(", [.. method.Parameters], $"){method.Constraints}{end}");
    }

    private static void EmitCall(MethodBody body, MethodNames names, CodeWriter writer)
    {
        var isValueTask = body.Shape.Wrapper == ReturnWrapper.ValueTask;
        var end = isValueTask ? "));" : ");";
        string[] token = body.Shape.IsAsync ? [body.CancellationToken ?? "default"] : [];

        writer.Line($"{(isValueTask ? "new(" : "")}{Internals}DblinkExecutor.{Member(body.Shape)}(");
        writer.Indent();
        string[] all = [body.Source, names.Statement, $"[{string.Join(", ", names.Arguments)}]", .. token];
        var line = string.Join(", ", all) + end;
        if (writer.Fits(line))
        {
            writer.Line(line);
        }
        else
        {
            writer.Line($"{body.Source}, {names.Statement},");
            writer.List("[", names.Arguments, token.Length > 0 ? "]," : "]" + end, closesOnOwnLine: true);
            if (token.Length > 0)
                writer.Line(token[0] + end);
        }

        writer.Outdent();
    }

    private static string Member(ReturnShape shape) => (shape.Rows switch
    {
        RowShape.AsyncStream or RowShape.Stream => "Stream",
        RowShape.List => "List",
        RowShape.ReadOnlyList => shape.IsAsync ? "ReadOnlyList" : "List",
        RowShape.Array => "Array",
        RowShape.FanOutResult => "Result",
        RowShape.Single => "Single",
        RowShape.SingleOrDefault => "SingleOrDefault",
        RowShape.AffectedInt32 => "ExecuteInt32",
        _ => "Execute",
    }) + (shape.IsAsync ? "Async" : "");
}
