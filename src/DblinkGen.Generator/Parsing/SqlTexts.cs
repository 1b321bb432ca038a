using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The attributes with the SQL of a method, each with the argument that it is: the statement, then the row sources.</summary>
internal static class SqlTexts
{
    public static IEnumerable<(AttributeData Attribute, int Argument)> Of(MethodAttributes attributes)
    {
        if ((attributes.LocalQuery ?? attributes.LocalCommand ?? attributes.Query ?? attributes.Command) is { } statement)
            yield return (statement, 0);
        foreach (var source in attributes.RowSources)
            yield return (source, 1);
    }

    public static SqlStatement Parse((AttributeData Attribute, int Argument) text) => SqlStatement.Parse(text.Attribute.Text(text.Argument) ?? "");

    /// <summary>The names that stand for tables in the local statement.</summary>
    public static HashSet<string> RowSources(MethodAttributes attributes) => new(attributes.RowSources.Select(s => s.Text(0) ?? ""), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the SQL has <c>@name.member</c>.</summary>
    public static bool ReadMember(MethodAttributes attributes, string parameter) => Of(attributes)
        .SelectMany(t => Parse(t).Placeholders)
        .Any(p => p.Member is not null && string.Equals(p.Name, parameter, StringComparison.OrdinalIgnoreCase));
}
