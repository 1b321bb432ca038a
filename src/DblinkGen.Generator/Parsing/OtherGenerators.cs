using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// What other generators wrote: the analyzer sees it, and the generator, which runs beside them, does not. A host keeps the files of all generators in one folder, as
/// <c>assembly/generator/file</c>, so the file of the body that was generated for a method leads to it.
/// </summary>
internal readonly struct OtherGenerators
{
    private static readonly string Assembly = typeof(OtherGenerators).Assembly.GetName().Name;

    private readonly string? _folder;

    private OtherGenerators(string folder) => _folder = folder;

    /// <param name="method">Without a generated body, as the generator sees it, nothing is another's.</param>
    /// <param name="type">Of a type that is another's altogether, the generator has not seen that there is one, and said so in the body.</param>
    public static OtherGenerators Of(IMethodSymbol method, ITypeSymbol type) => Of(method) is var others && others.Wrote(type) ? default : others;

    private static OtherGenerators Of(IMethodSymbol method)
    {
        var path = method.PartialImplementationPart?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath.Replace('\\', '/');
        var own = path?.LastIndexOf($"{Assembly}/{typeof(DblinkGenerator).FullName}/", StringComparison.Ordinal) ?? -1;
        return own < 0 ? default : new OtherGenerators(path!.Substring(0, own));
    }

    /// <summary>Whether all of its declarations come from them.</summary>
    public bool Wrote(ISymbol symbol)
    {
        var folder = _folder;
        return folder is not null && !symbol.DeclaringSyntaxReferences.IsEmpty && symbol.DeclaringSyntaxReferences.All(r => IsOther(r.SyntaxTree.FilePath.Replace('\\', '/'), folder));
    }

    private static bool IsOther(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && !path.StartsWith($"{folder}{Assembly}/", StringComparison.Ordinal)
        && path.Substring(folder.Length).Split('/').Length >= 3;
}
