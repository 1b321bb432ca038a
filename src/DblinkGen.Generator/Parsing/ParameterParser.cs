using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The parameters that become parameters of the remote statement.</summary>
internal sealed class ParameterParser(EnumParser enums, FaultSink faults)
{
    /// <summary>Whether the SQL reads a member of a parameter, for which it is told already.</summary>
    public Func<string, bool> ReadsMember { get; init; } = static _ => false;

    private const string Text = "global::DblinkGen.Text.PgText.";

    private const string Instead = "pass one of the types in the guide's table, such as int, string, DateTime, Guid or an enum, or an array, a list or any other IEnumerable<T> of one";

    public List<(string Name, string Type, string Argument)> Parse(IMethodSymbol method)
    {
        var parameters = new List<(string, string, string)>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
                faults.Add(DeclarationRules.ByReference, parameter, parameter.Name, ParameterRole.Of(parameter) is null ? "its value is sent to the remote" : "the method only reads it");
            // A type parameter of the method is the method's fault: it cannot be generic.
            else if (parameter.Type is not ITypeParameterSymbol { DeclaringMethod: not null } && ParameterRole.Of(parameter) is null && !SessionSourceParser.IsMeant(parameter, method)
                && TypeOf(parameter) is { } type)
                parameters.Add((parameter.Name, type.Sql, Argument(parameter, type)));
        }

        if (faults.IsHeard && method.Parameters.Where(p => KnownTypes.IsCancellationToken(p.Type)).ToList() is [var token, var second, ..])
            faults.Add(DeclarationRules.SecondToken, second, method.Name, token.Name, second.Name);
        return parameters;
    }

    private PostgresType? TypeOf(IParameterSymbol parameter)
    {
        var declaration = MethodAttributes.Find(parameter, "DblinkParameterAttribute");
        var sent = ParameterCollection.Of(parameter.Type);
        var csharp = ParameterCollection.IsBytes(sent) ? "byte[]" : KnownTypes.TableName(sent);
        var isEnum = EnumParser.IsEnum(sent);
        if (declaration?.Text(0) is not { } spelling)
        {
            var derived = isEnum ? EnumParser.DefaultType(sent) : ScalarType.DefaultFor(csharp);
            if (derived is null && !ReadsMember(parameter.Name))
                faults.Add(ColumnRules.NoTypeFor, parameter, parameter.Type.ToDisplayString(KnownTypes.Short), parameter.Name, InsteadOf(parameter.Type));
            return derived;
        }

        if (!PostgresType.TryParse(spelling, out var type, out var error))
        {
            faults.Add(ColumnRules.TypeSpelling, declaration.Argument(0), spelling, error.Message);
            return null;
        }

        if (type.IsArray)
            csharp = KnownTypes.TableName(sent);
        if (faults.IsHeard && ColumnParser.NearType(type) is { } near)
            faults.Add(ColumnRules.NearType, declaration.Argument(0), type.Name, $"'{near}' is near", "");
        // A value that does not fit into a narrower type is refused by the remote, so only what makes no sense is a fault.
        var fit = isEnum ? EnumParser.Fit(sent, type) : ScalarType.Fit(type, csharp);
        if (fit == TypeFit.Incompatible && csharp != "string")
            faults.Add(ColumnRules.TypeMisfit, declaration.Argument(0), type.Sql, parameter.Name, parameter.Type.ToDisplayString(KnownTypes.Short), Why(type));
        if (!isEnum && ScalarType.DefaultFor(csharp) is null)
            faults.Add(ColumnRules.NoTypeFor, parameter, parameter.Type.ToDisplayString(KnownTypes.Short), parameter.Name, Instead);
        return type;
    }

    private string Argument(IParameterSymbol parameter, PostgresType type)
    {
        var name = KnownTypes.Escape(parameter.Name);
        var sent = ParameterCollection.Of(parameter.Type);
        if (EnumParser.EnumOf(sent) is { } found)
            return EnumArgument(parameter.Type, found, type, name, enums);

        var csharp = CSharpTypeName.Parse(KnownTypes.TableName(sent));
        var bound = ScalarTexts.RangeBound(type.Name, csharp.Element);
        if (!csharp.IsCollection)
            return bound is null ? $"{Text}{ScalarTexts.Of(type.Name, csharp.Element)}({name})" : $"{Text}Range({name}, {Text}{bound})";
        return Collection(parameter.Type, bound is null ? Text + ScalarTexts.Of(type.Name, csharp.Element) : $"static range => {Text}Range(range, {Text}{bound})", name, type.IsArray);
    }

    private static string InsteadOf(ITypeSymbol type) => KnownTypes.IsCancellationToken(KnownTypes.Underlying(type)) ? "make it CancellationToken, which may have default as its default value"
        : KnownTypes.IsTransaction(type) ? "leave it out, for a call on the connection that has it runs inside of it"
        : KnownTypes.SourceOf(type) is { } source ? $"make it {source} if it is the way to the local server, or leave it out"
        : Instead;

    private static string Why(PostgresType type) => type.Name == "money"
        ? ", for the text of a money means what lc_monetary of the remote says: declare the parameter as numeric, and cast it in the remote SQL (@amount::money)"
        : "";

    private static string Collection(ITypeSymbol type, string function, string name, bool isArray)
    {
        var list = ParameterCollection.List(type, name, isArray);
        return function == Text + "Of" ? $"{Text}Of({list})" : $"{Text}Array({list}, {function})";
    }

    private static string EnumArgument(ITypeSymbol type, INamedTypeSymbol found, PostgresType postgresType, string name, EnumParser enums)
    {
        var isNullable = KnownTypes.IsNullable(type);
        if (EnumParser.IsInteger(postgresType))
        {
            var integer = postgresType.Name switch { "int8" => "long", "int4" => "int", _ => "short" };
            return $"{Text}Of(checked(({integer}{(isNullable ? "?" : "")}){name}))";
        }

        var label = $"LabelOf<{enums.Use(found)}>";
        if (KnownTypes.ElementOf(ParameterCollection.Of(type)) is { } element)
            return $"{Text}Array({ParameterCollection.List(type, name, isArray: true)}, {(KnownTypes.IsNullable(element) ? $"static value => value is null ? null : {label}(value.Value)" : label)})";
        return isNullable ? $"{name} is null ? null : {label}({name}.Value)" : $"{label}({name})";
    }
}
