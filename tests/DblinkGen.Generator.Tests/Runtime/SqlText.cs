using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Tests.Runtime;

/// <summary>A text of the runtime's source that looks like SQL.</summary>
/// <param name="File">The path below the folder of the runtime.</param>
/// <param name="Line">The line, from 1 on.</param>
/// <param name="Text">The text. What is computed is the quoted identifier <see cref="Hole"/>.</param>
internal sealed record SqlText(string File, int Line, string Text)
{
    public const string Hole = "\"{}\"";

    private static readonly string[] s_beginnings =
        ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "DO", "CREATE", "DROP", "ALTER", "CALL", "PREPARE", "EXECUTE", "DECLARE", "FETCH", "COPY", "SET", "GRANT", "CASE", "WHERE", "FROM"];

    public static IEnumerable<SqlText> In(string file, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        foreach (var expression in root.DescendantNodes(node => !IsText(node)).OfType<ExpressionSyntax>().Where(IsText))
        {
            var text = new StringBuilder();
            Append(text, expression);
            if (LooksLikeSql(text.ToString()))
                yield return new(file, expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1, text.ToString());
        }
    }

    public static bool LooksLikeSql(string text) =>
        s_beginnings.Any(word => text.TrimStart().StartsWith(word + " ", StringComparison.Ordinal) || text.TrimStart().StartsWith(word + "\n", StringComparison.Ordinal))
        || text.Contains("CASE " + Hole, StringComparison.Ordinal)
        || text.Contains(" ANY (", StringComparison.Ordinal)
        || text.Contains("$1", StringComparison.Ordinal);

    private static bool IsText(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)),
        _ => false,
    };

    private static void Append(StringBuilder text, ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                text.Append(literal.Token.ValueText);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                    text.Append(content is InterpolatedStringTextSyntax constant ? constant.TextToken.ValueText : Hole);
                break;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                Append(text, sum.Left);
                Append(text, sum.Right);
                break;
            default:
                text.Append(Hole);
                break;
        }
    }
}
