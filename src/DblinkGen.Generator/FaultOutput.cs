using System.Linq;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator;

/// <summary>The report of a fault. Its place is one in the source, for <c>#pragma</c> and <c>.editorconfig</c> do not reach any other.</summary>
internal static class FaultOutput
{
    public static Diagnostic Of(DeclaredFault fault, Compilation compilation)
    {
        var rule = fault.Rule;
        return Diagnostic.Create(
            rule.Id, rule.Category, fault.Message, rule.DefaultSeverity, rule.DefaultSeverity, rule.IsEnabledByDefault, warningLevel: 0, rule.Title, rule.Description,
            rule.HelpLinkUri, Place(fault, compilation), customTags: rule.CustomTags);
    }

    private static Location Place(DeclaredFault fault, Compilation compilation)
    {
        var span = new TextSpan(fault.Start, fault.Length);
        var tree = fault.Path.Length == 0 ? null : compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == fault.Path && span.End <= t.Length);
        return tree is null ? Location.None : Location.Create(tree, span);
    }
}
