using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Finds the way to the local server: a parameter goes before members, and members before primary constructor parameters, which they are often
/// made from.
/// </summary>
internal static class SessionSourceParser
{
    public static string? Parse(IMethodSymbol method, FaultSink faults)
    {
        // A method that is generic gets another signature first.
        faults = faults.UnlessCompiler(method, () => CompilerErrors.InSources(method.ContainingType)).Unless(() => method.Parameters.Any(p => p.Type is ITypeParameterSymbol { DeclaringMethod: not null }));
        foreach (var candidates in Candidates(method))
        {
            if (candidates.Count == 1)
                return Expression(candidates[0], method);
            if (candidates.Count == 0)
                continue;
            faults.Add(DeclarationRules.SeveralSessions, method, method.Name, string.Join(" and ", candidates.Select(c => $"'{c.Name}'")));
            return null;
        }

        var ofInstances = method.IsStatic ? [.. Members(method, isStatic: false), .. PrimaryConstructor(method)] : new List<ISymbol>();
        if (ofInstances.Count > 0)
            faults.Add(DeclarationRules.StaticMethod, method.Modifier(SyntaxKind.StaticKeyword), method.Name, $"'{ofInstances[0].Name}'");
        else
            ReportNone(method, faults);
        return null;
    }

    /// <summary>A connection of ADO.NET's own type, or what gives one, in a method that has no other way to the local server: it stands for one of Npgsql.</summary>
    public static bool IsMeant(ISymbol symbol, IMethodSymbol method) =>
        TypeOf(symbol) is { } type && !KnownTypes.IsSessionSource(type) && (KnownTypes.NpgsqlTypeFor(type) ?? KnownTypes.SourceOf(type)) is not null && Array.TrueForAll(Candidates(method), c => c.Count == 0);

    private static void ReportNone(IMethodSymbol method, FaultSink faults)
    {
        ISymbol[] around = [.. method.Parameters, .. method.ContainingType.GetMembers().Where(m => !m.IsImplicitlyDeclared), .. ParametersOfPrimary(method)];
        var meant = Array.Find(around, s => IsMeant(s, method));
        var hidden = Hidden(method);
        var advice = hidden is not null ? $"its parameter '{hidden}' hides the primary constructor parameter of that name: rename one of them"
            : meant is null
            ? "add a parameter, field, property or primary constructor parameter of type NpgsqlDataSource, NpgsqlConnection or DblinkSession"
            : KnownTypes.IsTransaction(TypeOf(meant)!) ? $"'{meant.Name}' is a transaction: make it the {KnownTypes.NpgsqlTypeFor(TypeOf(meant)!)} that has it, and the call runs inside of it"
            : KnownTypes.SourceOf(TypeOf(meant)!) is { } source ? $"'{meant.Name}' is of type '{TypeOf(meant)!.ToDisplayString(KnownTypes.Short)}', which no generated body calls or awaits: make it {source}{(source == "NpgsqlConnection" ? ", or NpgsqlDataSource, which opens connections itself" : "")}"
            : $"'{meant.Name}' is of type '{TypeOf(meant)!.ToDisplayString(KnownTypes.Short)}', which may lead to any server: make it {KnownTypes.NpgsqlTypeFor(TypeOf(meant)!)}";
        faults.Add(DeclarationRules.NoSession, meant is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) ? parameter.TypePlace() : method.Identifier(), method.Name, advice);
    }

    /// <summary>Whether each call has a connection from the pool to itself.</summary>
    public static bool IsDataSource(IMethodSymbol method) =>
        Candidates(method).FirstOrDefault(c => c.Count > 0) is [var source] && TypeOf(source) is { } type && KnownTypes.IsDataSource(type);

    private static List<ISymbol>[] Candidates(IMethodSymbol method) =>
        [Parameters(method), Members(method, method.IsStatic), method.IsStatic ? [] : PrimaryConstructor(method)];

    /// <summary>Parameters of the primary constructor that no one reads as long as the method has no body.</summary>
    public static EquatableArray<string> UnreadBy(IMethodSymbol method) =>
        method.IsStatic || Parameters(method).Count > 0 || Members(method, isStatic: false).Count > 0
            ? []
            : ParametersOfPrimary(method).Where(p => IsSource(p) || IsMeant(p, method)).Select(p => KnownTypes.Escape(p.Name)).ToList().ToEquatableArray();

    private static string Expression(ISymbol source, IMethodSymbol method)
    {
        var name = KnownTypes.Escape(source.Name);
        if (source is IPropertySymbol { ExplicitInterfaceImplementations: [var property, ..] })
            return $"(({property.ContainingType.ToDisplayString(KnownTypes.Qualified)})this).{KnownTypes.Escape(property.Name)}{(property.Type.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "")}";
        var isShadowed = source is not IParameterSymbol && IsParameter(source.Name, method);
        var path = !isShadowed ? name : source.IsStatic ? source.ContainingType.ToDisplayString(KnownTypes.Qualified) + "." + name : "this." + name;
        // The runtime says what is null better than a warning in generated code.
        return TypeOf(source) is { NullableAnnotation: NullableAnnotation.Annotated } ? path + "!" : path;
    }

    private static bool IsParameter(string name, IMethodSymbol method) => method.Parameters.Any(p => p.Name == name);

    private static ITypeSymbol? TypeOf(ISymbol source) => source switch
    {
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
        _ => null,
    };

    private static bool IsSource(ISymbol symbol) => TypeOf(symbol) is { } type && KnownTypes.IsSessionSource(type);

    private static List<ISymbol> Parameters(IMethodSymbol method) => [.. method.Parameters.Where(IsSource)];

    private static List<ISymbol> Members(IMethodSymbol method, bool isStatic)
    {
        var found = new List<ISymbol>();
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            var inherited = !SymbolEqualityComparer.Default.Equals(type, method.ContainingType);
            found.AddRange(type.GetMembers().Where(m =>
                !m.IsImplicitlyDeclared
                && (m.IsStatic || !isStatic)
                && (!inherited || m.DeclaredAccessibility != Accessibility.Private)
                && IsSource(m)
                // A static one can be reached through a type parameter only.
                && !(m.IsStatic && IsExplicit(m))
                // An override, or a member that hides the inherited one.
                && !found.Exists(f => f.Name == m.Name)));
        }

        // What a class implements explicitly is most often a view of a member that it has.
        return found.TrueForAll(IsExplicit) ? found : found.FindAll(m => !IsExplicit(m));
    }

    private static bool IsExplicit(ISymbol member) => member is IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    /// <summary>The name of a way to the local server that no body of the method can reach.</summary>
    private static string? Hidden(IMethodSymbol method) => method.IsStatic ? null : AllOfPrimary(method).FirstOrDefault(p => IsSource(p) && IsParameter(p.Name, method))?.Name;

    private static List<ISymbol> PrimaryConstructor(IMethodSymbol method) => ParametersOfPrimary(method).FindAll(IsSource);

    private static List<ISymbol> ParametersOfPrimary(IMethodSymbol method) => [.. AllOfPrimary(method).Where(p => !IsParameter(p.Name, method))];

    private static IEnumerable<ISymbol> AllOfPrimary(IMethodSymbol method) => method.ContainingType.IsRecord
        ? []
        : method.ContainingType.InstanceConstructors.Where(Syntax.IsPrimary).SelectMany(c => c.Parameters);
}
