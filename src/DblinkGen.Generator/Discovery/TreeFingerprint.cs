using System.Linq;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Discovery;

/// <summary>Equal for two trees that declare the same. It holds no part of the tree.</summary>
/// <param name="Path">The compiler takes files of some names for generated.</param>
/// <param name="Hash">Of the <see cref="DeclarationText"/>.</param>
internal sealed record TreeFingerprint(string Path, ParseOptions Options, EquatableArray<byte> Hash)
{
    public static TreeFingerprint Of(SyntaxTree tree) =>
        new(tree.FilePath, tree.Options, new(SourceText.From(DeclarationText.Of(tree.GetRoot())).GetContentHash().ToArray()));
}
