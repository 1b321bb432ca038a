using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Outputs that are arrays, as far as the text tells beyond doubt, and types whose text no array has.</summary>
internal static class ArrayOutput
{
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal) { "ARRAY_AGG", "STRING_TO_ARRAY", "REGEXP_SPLIT_TO_ARRAY", "REGEXP_MATCH" };

    private static readonly HashSet<string> OtherTexts = new(StringComparer.Ordinal)
    {
        "int2", "int4", "int8", "numeric", "float4", "float8", "bool", "uuid", "date", "timestamp", "timestamptz", "time", "timetz", "interval", "inet", "cidr", "macaddr",
    };

    /// <summary>Whether a column that is declared with a type is given an array, for which each call fails.</summary>
    public static bool IsReadAs(SqlSyntax syntax, OutputColumn output, string type) => syntax is { IsWhole: true, Root: Query query }
        && PostgresType.TryParse(type, out var declared, out _) && declared is { IsKnown: true, IsArray: false } && OtherTexts.Contains(declared.Name)
        && First(query)?.Items.Find(i => syntax.Tokens[i.Value.First].Start == output.Start) is { } item && IsArray(syntax.Tokens, item.Value);

    /// <summary>The query that names the columns: the others must have the same types.</summary>
    private static SelectQuery? First(Query query) => query is SetOperation operation ? First(operation.Left) : query as SelectQuery;

    private static bool IsArray(SqlTokens tokens, Expression value) => !value.HasIndirection && value switch
    {
        RowExpression { IsRow: false, Operands: [var inner] } => IsArray(tokens, inner),
        CastExpression cast => ColumnTypes.Of(tokens, cast) is { IsArray: true },
        CallExpression { Names: [var name] } => Functions.Contains(tokens.Keyword(name)),
        OpaqueExpression or SubqueryExpression => tokens.IsWord(value.First, "ARRAY"),
        _ => false,
    };
}
