using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>Writes one method: a comment that says what runs, and a body of one call.</summary>
internal static class MethodEmitter
{
    private const string Executor = "global::DblinkGen.Internals.DblinkExecutor.";

    public static void Emit(MethodModel method, MethodNames? names, string attribute, CodeWriter writer)
    {
        if (method.Body is not { } body || names is null)
        {
            writer.Line(attribute);
            writer.Line($"{method.Signature} =>");
            writer.Line("    throw new global::System.InvalidOperationException(\"The declaration of this method is wrong: see its DBL error.\");");
            return;
        }

        MethodComment.Emit(body, writer);
        writer.Line(attribute);
        writer.Line($"{method.Signature} =>");
        writer.Indent();
        EmitCall(body, names, writer);
        writer.Outdent();
    }

    private static void EmitCall(MethodBody body, MethodNames names, CodeWriter writer)
    {
        var arguments = new List<string> { body.Source, "DblinkCode." + names.Statement, $"[{string.Join(", ", body.Arguments)}]" };
        if (names.Reader is { } reader)
            arguments.Add("DblinkCode." + reader);
        if (body.Shape.IsAsync)
            arguments.Add(body.CancellationToken ?? "default");
        var isValueTask = body.Shape.Wrapper == ReturnWrapper.ValueTask;
        writer.Line($"{(isValueTask ? "new(" : "")}{Executor}{Member(body.Shape)}(");
        writer.Line($"    {string.Join(", ", arguments)}){(isValueTask ? ")" : "")};");
    }

    private static string Member(ReturnShape shape) => (shape.Rows switch
    {
        RowShape.AsyncStream or RowShape.Stream => "Stream",
        RowShape.List => "List",
        RowShape.ReadOnlyList => shape.IsAsync ? "ReadOnlyList" : "List",
        RowShape.Array => "Array",
        RowShape.Single => "Single",
        RowShape.SingleOrDefault => "SingleOrDefault",
        RowShape.AffectedInt32 => "ExecuteInt32",
        _ => "Execute",
    }) + (shape.IsAsync ? "Async" : "");
}
