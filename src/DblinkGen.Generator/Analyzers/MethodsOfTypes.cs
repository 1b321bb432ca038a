using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Analyzers;

/// <summary>The methods of a compilation by the names of the types that their faults may be in. Types of one name are not told apart.</summary>
internal sealed class MethodsOfTypes
{
    private readonly List<FileNames> _files;

    /// <summary>The names of all such types, for nearly every type of a project is none.</summary>
    private readonly HashSet<string> _types;

    public MethodsOfTypes(Compilation compilation)
    {
        _files = compilation.SyntaxTrees.Select(FileNames.Of).Where(f => !f.IsEmpty).ToList();
        _types = new(_files.SelectMany(f => f.Methods).SelectMany(m => m.Names));
        int before;
        do
        {
            before = _types.Count;
            foreach (var file in _files)
            {
                foreach (var link in file.Links)
                {
                    if (_types.Contains(link.From))
                        _types.UnionWith(link.To);
                }
            }
        }
        while (_types.Count > before);
    }

    public IEnumerable<MethodDeclarationSyntax> Of(string type)
    {
        if (!_types.Contains(type))
            return [];
        var names = LeadingTo(type);
        return _files
            .SelectMany(f => f.Methods)
            .Where(m => m.Names.Any(names.Contains))
            .Select(m => m.Method)
            .OrderBy(m => m.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(m => m.SpanStart);
    }

    public bool Leads(MethodDeclarationSyntax method, string type) =>
        _types.Contains(type) && LeadingTo(type) is var names && FileNames.Of(method.SyntaxTree).Methods.Any(m => m.Method == method && m.Names.Any(names.Contains));

    /// <summary>The type, and the names of those that have its members, too.</summary>
    private HashSet<string> LeadingTo(string type)
    {
        HashSet<string> names = [type];
        int before;
        do
        {
            before = names.Count;
            foreach (var file in _files)
            {
                foreach (var link in file.Links)
                {
                    foreach (var name in link.To)
                    {
                        if (names.Contains(name))
                            names.Add(link.From);
                    }
                }
            }
        }
        while (names.Count > before);
        return names;
    }
}
