using System;
using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>What the methods of a type share: each distinct reader and enum conversion is written once, and names do not collide.</summary>
internal sealed class TypeCode
{
    private readonly List<(string Name, StatementModel Statement)> _statements = [];
    private readonly List<(string Name, RowModel Row)> _readers = [];
    private readonly List<EnumModel> _enums = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public TypeCode(TypeModel type)
    {
        foreach (var method in type.Methods)
            Methods.Add(method.Body is { } body ? Add(method, body) : null);
    }

    /// <summary>The names that each method's body refers to; <see langword="null"/> for a wrong declaration.</summary>
    public List<MethodNames?> Methods { get; } = [];

    public void EmitMembers(CodeWriter writer)
    {
        var first = true;
        foreach (var (name, statement) in _statements)
        {
            Separate();
            StatementEmitter.Emit(name, statement, writer);
        }

        foreach (var (name, row) in _readers)
        {
            Separate();
            RowEmitter.Emit(name, row, writer);
        }

        foreach (var found in _enums)
        {
            Separate();
            EnumEmitter.Emit(found, writer);
        }

        void Separate()
        {
            if (!first)
                writer.Line();
            first = false;
        }
    }

    private MethodNames Add(MethodModel method, MethodBody body)
    {
        var statement = Unique(method.Name);
        _statements.Add((statement, body.Statement));
        foreach (var used in body.Enums)
        {
            if (!_enums.Contains(used))
                _enums.Add(used);
        }

        return new MethodNames(statement, body.Row is { } row ? ReaderOf(row) : null);
    }

    private string ReaderOf(RowModel row)
    {
        var known = _readers.FindIndex(r => r.Row == row);
        if (known >= 0)
            return _readers[known].Name;
        var name = Unique("Read" + row.Name);
        _readers.Add((name, row));
        return name;
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = name + i;
        return unique;
    }
}

/// <param name="Statement">The statement's constant.</param>
/// <param name="Reader">The row's reader; <see langword="null"/> for a command.</param>
internal sealed record MethodNames(string Statement, string? Reader);
