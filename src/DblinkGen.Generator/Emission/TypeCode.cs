using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>What the methods of a type share: each distinct reader and enum conversion is written once, and names do not collide.</summary>
internal sealed class TypeCode
{
    private readonly List<(string Name, StatementModel Statement, Action<string?, CodeWriter> Emit)> _statements = [];
    private readonly List<(string Name, RowModel Row, List<EquatableArray<ColumnModel>> Columns)> _readers = [];
    private readonly Dictionary<EquatableArray<ColumnModel>, string> _sharedColumns = [];
    // What every class inherits cannot name a member without a warning.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize",
    };

    private readonly EnumNames _enums;
    private readonly SetterEmitter _setters;

    public TypeCode(TypeModel type)
    {
        Class = type.CodeClass;
        _enums = new EnumNames(Unique);
        _setters = new SetterEmitter(Class, Unique);
        foreach (var method in type.Methods)
            Methods.Add(method.Body is { } body ? Add(method, body) : null);
    }

    /// <summary>The name of the nested class.</summary>
    public string Class { get; }

    /// <summary>The names that each method's body refers to; <see langword="null"/> for a wrong declaration.</summary>
    public List<MethodNames?> Methods { get; } = [];

    public void EmitMembers(CodeWriter writer)
    {
        var first = true;
        // Before the statements, for static fields are initialized in the order of the text.
        foreach (var shared in _sharedColumns)
        {
            Separate();
            StatementEmitter.EmitColumns(shared.Value, shared.Key, writer);
        }

        foreach (var (_, statement, emit) in _statements)
        {
            Separate();
            emit(_sharedColumns.TryGetValue(statement.Columns, out var columns) ? columns : null, writer);
        }

        foreach (var (name, row, columns) in _readers)
        {
            Separate();
            RowEmitter.Emit(name, row, columns, expression => _enums.Resolve(expression), _setters.Call, writer);
        }

        _setters.EmitMembers(Separate, writer);

        foreach (var emit in _enums.Functions())
        {
            Separate();
            emit(writer);
        }

        void Separate()
        {
            if (!first)
                writer.Line();
            first = false;
        }
    }

    /// <summary>What stands beside the type.</summary>
    public void EmitClasses(string attribute, CodeWriter writer) => _setters.EmitClasses(attribute, writer);

    private MethodNames Add(MethodModel method, MethodBody body)
    {
        var statement = Unique(NameOf(method));
        var reader = body.Row is { } row ? ReaderOf(row, body.Statement.Columns) : null;
        _statements.Add((statement, body.Statement, (columns, writer) => Emit(statement, body, reader, columns, writer)));
        ShareColumns(body);
        foreach (var used in body.Enums)
            _enums.Add(used);
        return new MethodNames(
            FanOutEmitter.Over(body.FanOut, $"{Class}.{statement}"), [.. body.Arguments.Select(a => _enums.Resolve(a, Class + "."))]);
    }

    private static void Emit(string name, MethodBody body, string? reader, string? columns, CodeWriter writer)
    {
        if (body.FanOut is not null)
            FanOutEmitter.Emit(name, body, reader!, columns, writer);
        else if (body.Statement.Composition is { } composition)
            CompositionEmitter.Emit(name, body.Statement, composition, body.Row?.Type, reader, columns, writer);
        else
            StatementEmitter.Emit(name, body.Statement, body.Row?.Type, reader, columns, writer);
    }

    /// <summary>Named after what it is: <c>FindItemsStatement</c> of <c>FindItemsAsync</c>.</summary>
    private static string NameOf(MethodModel method)
    {
        const string Async = "Async";
        var name = method.Name.TrimStart('@');
        return (name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name) + "Statement";
    }

    /// <summary>A list of several columns that stands for the second time gets a name.</summary>
    private void ShareColumns(MethodBody body)
    {
        var columns = body.Statement.Columns;
        var isRepeated = _statements.Count(s => s.Statement.Columns == columns) == 2;
        if (body.Row is { } row && columns.Count > 1 && isRepeated)
            _sharedColumns.Add(columns, Unique(row.Name + "Columns"));
    }

    private string ReaderOf(RowModel row, EquatableArray<ColumnModel> columns)
    {
        var known = _readers.FindIndex(r => r.Row == row);
        if (known < 0)
        {
            known = _readers.Count;
            _readers.Add((Unique("Read" + row.Name), row, []));
        }

        if (!_readers[known].Columns.Contains(columns))
            _readers[known].Columns.Add(columns);
        return _readers[known].Name;
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
/// <param name="Arguments">With the names of the enums' functions.</param>
internal sealed record MethodNames(string Statement, IReadOnlyList<string> Arguments);
