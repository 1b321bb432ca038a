using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Columns;

/// <summary>C# types for columns of which only the names are known, or names and PostgreSQL types.</summary>
internal static class RowGuess
{
    private static readonly string[] Numbers = ["id", "no", "count", "limit", "offset", "size", "number", "quantity", "year", "age"];

    /// <summary>One value, or a tuple, of the declared columns, else of the select list; null where these do not tell.</summary>
    /// <param name="untyped">The type of a declared column that says none.</param>
    public static string? Of(DeclaredMethod method, SemanticModel model, string? untyped = null)
    {
        var declared = method.Attributes.Columns;
        var members = declared.Count > 0
            ? Members(method, model, method.Syntax.SpanStart, untyped)
            : method.StatementSyntax.SelectList is { IsComplete: true } list ? [.. list.Columns.Select(c => Member(c, model, method.Syntax.SpanStart))] : null;
        if (members is [var (type, name)])
            return name.Length > 0 ? type : null;
        return members is null or [] || members.Exists(m => CSharpTypes.Identifier(m.Name) is null) || members.GroupBy(m => m.Name).Any(g => g.Count() > 1)
            ? null
            : $"({string.Join(", ", members.Select(m => $"{m.Type} {CSharpTypes.Identifier(m.Name)}"))})";
    }

    /// <returns>Null where a column cannot be told from another by a member's name.</returns>
    public static List<(string Type, string Name)>? Members(DeclaredMethod method, SemanticModel model, int position, string? untyped)
    {
        var members = new List<(string, string)>();
        foreach (var attribute in method.Attributes.Columns)
        {
            var column = attribute.Text(0) ?? "";
            var name = PascalCase(column);
            if (!string.Equals(name, column.Replace("_", ""), StringComparison.OrdinalIgnoreCase))
                return null;
            if (attribute.Text(1) is not { } spelling)
                members.Add((untyped ?? "string", name));
            else if (PostgresType.TryParse(spelling, out var type, out _))
                members.Add((model.Natural(position, type), name));
            else
                return null;
        }

        return members;
    }

    /// <summary>An output without a name has none here either.</summary>
    private static (string Type, string Name) Member(OutputColumn output, SemanticModel model, int position)
    {
        var name = output.Name is null or OutputColumn.Unnamed ? "" : output.Name;
        return (output.Type is { IsKnown: true } type ? model.Natural(position, type) : TypeOf(name), PascalCase(name));
    }

    /// <summary>By what names like it are mostly used for.</summary>
    public static string TypeOf(string name) =>
        Numbers.Any(n => name.Equals(n, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("_" + n, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(char.ToUpperInvariant(n[0]) + n.Substring(1), StringComparison.Ordinal)) ? "int" : "string";

    public static string PascalCase(string column) =>
        string.Concat(column.Split('_').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
}
