using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>The C# type of a parameter, as the places of its placeholder tell it.</summary>
internal sealed class ParameterType(DeclaredMethod method, SemanticModel model, SqlTokens tokens)
{
    /// <summary>Columns of these names are texts, as those of <see cref="RowGuess"/> are numbers.</summary>
    private static readonly string[] Texts = ["name", "title", "email"];

    private int Position => method.Syntax.ParameterList.SpanStart;

    /// <returns>Null where no place tells it, and where two of them differ.</returns>
    public string? Of(IEnumerable<SqlSpan> places)
    {
        var types = places.Select(p => At(new ValuePlace(tokens, p))).OfType<string>().Distinct().ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private string? At(ValuePlace place)
    {
        if (Cast(place) is { } cast)
            return cast;
        if (place.IsCount || place.IsFactorOfInterval)
            return "int";
        if (place.IsPattern || place.IsJoinedWithText)
            return place.IsList ? "string[]" : "string";
        if (place.IsCondition)
            return "bool";
        return place.Column is { } column && (OfColumn(column) ?? ByName(column)) is { } type ? type + (place.IsList ? "[]" : "") : null;
    }

    /// <summary><c>@id::int8</c> and <c>CAST(@id AS int8)</c>; the longest type that can be read.</summary>
    private string? Cast(ValuePlace place)
    {
        var isCast = tokens.Is(place.End, SqlTokenKind.Cast)
            || (tokens.IsWord(place.End, "AS") && tokens.Is(place.First - 1, SqlTokenKind.OpenParenthesis) && tokens.IsWord(place.First - 2, "CAST"));
        if (!isCast)
            return null;

        for (var end = Math.Min(place.End + 9, tokens.Count); end > place.End + 1; end--)
        {
            var start = tokens[place.End + 1].Start;
            if (PostgresType.TryParse(tokens.Sql.Substring(start, tokens[end - 1].End - start), out var type, out _) && type.IsKnown)
                return model.Natural(Position, type);
        }

        return null;
    }

    private string? OfColumn(string column)
    {
        if (method.Row is not { } row)
            return null;
        var type = row.Kind == RowKind.Scalar ? IsOnlyColumn(column) ? row.Members[0].Type : null : ColumnParser.MemberFor(column, row.Members)?.Type;
        return type is null || MemberTypes.Natural(type) is null ? null
            : KnownTypes.Underlying(type).WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, Position);
    }

    /// <summary>Whether the values that the method returns are those of the column.</summary>
    private bool IsOnlyColumn(string column) =>
        method.StatementSyntax is { Root: SelectQuery { Items: [{ IsStar: false, Value: ColumnExpression { IsPlain: true, Names: [.., var name] } }] } } syntax && syntax.Tokens.Name(name) == column;

    private static string? ByName(string column) => RowGuess.TypeOf(column) is "int" and var number ? number
        : Array.Exists(Texts, t => column == t || column.EndsWith("_" + t, StringComparison.Ordinal)) ? "string"
        : null;
}
