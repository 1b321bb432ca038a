using System.Text;
using CsCheck;
using DblinkGen.Generator.Emission;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>The literal of a statement holds the text to the character, however it has to be written.</summary>
public sealed class EmittedSqlTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf("\"", "{", "}", "\n", "\r", "\t", " ", "\\", "a", "'", "%", "ä", "😀", "\u2028", "\0", "@", "$").Array[0, 8].Select(string.Concat);

    [Fact]
    public void The_text_and_the_ordinals_come_back() => Gen.Select(Text.Array[1, 3], Gen.Bool).Sample((texts, hasHoles) =>
    {
        var segments = texts.Select((text, i) => new SqlSegment(text, hasHoles ? i + 1 : 0)).ToArray();
        if (!hasHoles)
            segments = segments[..1];
        var expected = string.Concat(segments.Select(s => s.Text + (s.Parameter > 0 ? $"⟨{s.Parameter}⟩" : "")));

        Assert.Equal(expected, Value(Emitted(segments)));
    }, iter: 1_000);

    private static ExpressionSyntax Emitted(SqlSegment[] segments)
    {
        EquatableArray<string> types = new([.. segments.Where(s => s.Parameter > 0).Select(_ => "text")]);
        var writer = new CodeWriter();
        StatementEmitter.Emit("Statement", new StatementModel("", "", "", new(segments), types, [], IsByName: false, Prepare: true, FetchSize: 0, TimeoutSeconds: 0), row: null, reader: null, columns: null, writer);

        var tree = CSharpSyntaxTree.ParseText($"class C {{ {writer} }}", UserCode.ParseOptions);
        Assert.Empty(tree.GetDiagnostics());
        return tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().Single(a => a.Left.ToString() == "Sql").Right;
    }

    private static string Value(ExpressionSyntax literal)
    {
        if (literal is LiteralExpressionSyntax constant)
            return constant.Token.ValueText;
        var interpolated = (InterpolatedStringExpressionSyntax)literal;
        var text = new StringBuilder();
        foreach (var part in interpolated.Contents)
            text.Append(part is InterpolatedStringTextSyntax plain ? Plain(plain, interpolated) : $"⟨{((InterpolationSyntax)part).Expression}⟩");
        return text.ToString();
    }

    /// <summary>Outside of raw literals the syntax tree keeps braces doubled.</summary>
    private static string Plain(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax literal)
    {
        var value = text.TextToken.ValueText;
        return literal.StringStartToken.Text == "$\""
            ? value.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            : value;
    }
}
