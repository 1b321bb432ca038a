using System.Collections.Generic;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The parameters that become parameters of the remote statement.</summary>
internal sealed class ParameterParser(EnumParser enums, FaultSink faults)
{
    private const string Text = "global::DblinkGen.Internals.PgText.";

    public List<(string Name, string Type, string Argument)> Parse(IMethodSymbol method)
    {
        var parameters = new List<(string, string, string)>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
                faults.Add(DeclarationRules.ByReference, parameter, parameter.Name);
            // A type parameter of the method is the method's fault: it cannot be generic.
            else if (parameter.Type is not ITypeParameterSymbol { DeclaringMethod: not null } && !KnownTypes.IsSessionSource(parameter.Type)
                && !KnownTypes.IsCancellationToken(parameter.Type) && !FanOutDeclaration.IsOn(parameter) && TypeOf(parameter) is { } type)
                parameters.Add((parameter.Name, type.Sql, Argument(parameter, type)));
        }

        return parameters;
    }

    private PostgresType? TypeOf(IParameterSymbol parameter)
    {
        var declaration = MethodAttributes.Find(parameter, "DblinkParameterAttribute");
        var csharp = KnownTypes.TableName(parameter.Type);
        var isEnum = EnumParser.IsEnum(parameter.Type);
        if (declaration?.Text(0) is not { } spelling)
        {
            var derived = isEnum ? EnumParser.DefaultType(parameter.Type) : ScalarType.DefaultFor(csharp);
            if (derived is null)
                faults.Add(ColumnRules.NoTypeFor, parameter, parameter.Type.ToDisplayString(KnownTypes.Short), parameter.Name, "pass one of the types that the guide lists");
            return derived;
        }

        if (!PostgresType.TryParse(spelling, out var type, out var error))
        {
            faults.Add(ColumnRules.TypeSpelling, declaration.Argument(0), spelling, error.Message);
            return null;
        }

        if (faults.IsHeard && ColumnParser.NearType(type) is { } near)
            faults.Add(ColumnRules.NearType, declaration.Argument(0), type.Name, near, "");
        // A value that does not fit into a narrower type is refused by the remote, so only what makes no sense is a fault.
        var fit = isEnum ? EnumParser.Fit(parameter.Type, type) : ScalarType.Fit(type, csharp);
        if (fit == TypeFit.Incompatible && csharp != "string")
            faults.Add(ColumnRules.TypeMisfit, declaration.Argument(0), type.Sql, parameter.Name, parameter.Type.ToDisplayString(KnownTypes.Short), "");
        if (!isEnum && ScalarType.DefaultFor(csharp) is null)
            faults.Add(ColumnRules.NoTypeFor, parameter, parameter.Type.ToDisplayString(KnownTypes.Short), parameter.Name, "pass one of the types that the guide lists");
        return type;
    }

    private string Argument(IParameterSymbol parameter, PostgresType type)
    {
        var name = KnownTypes.Escape(parameter.Name);
        if (EnumParser.EnumOf(parameter.Type) is { } found)
            return EnumArgument(parameter.Type, found, type, name, enums);

        var isNullable = KnownTypes.IsNullable(parameter.Type);
        var csharp = CSharpTypeName.Parse(KnownTypes.TableName(parameter.Type));
        var function = (type.Name, csharp.Element) switch
        {
            ("timestamp", "System.DateTime") => "Timestamp",
            ("timestamptz", "System.DateTime") => "TimestampTz",
            ("time", "System.TimeSpan") => "Time",
            _ => "Of",
        };
        if (csharp.IsCollection)
            return Collection(parameter.Type, function, name);
        return csharp.Element switch
        {
            // The remote would read the shortest text of a float as another double.
            "float" when type.Name == "float8" => $"{Text}Of((double{(isNullable ? "?" : "")}){name})",
            "System.Text.Json.Nodes.JsonNode" => $"{Text}Of({name}{(isNullable ? "?" : "")}.ToJsonString())",
            _ => $"{Text}{function}({name})",
        };
    }

    private static string Collection(ITypeSymbol type, string function, string name)
    {
        var list = type.TypeKind == TypeKind.Array || type.Name is "List" or "IReadOnlyList"
            ? name
            : $"{name} is null ? null : global::System.Linq.Enumerable.ToArray({name})";
        return function == "Of" ? $"{Text}Of({list})" : $"{Text}Array({list}, {Text}{function})";
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
        if (type is IArrayTypeSymbol)
            return $"{Text}Array({name}, {label})";
        return isNullable ? $"{name} is null ? null : {label}({name}.Value)" : $"{label}({name})";
    }
}
