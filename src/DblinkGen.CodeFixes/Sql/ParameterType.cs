using System;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Guesses the C# type of a parameter from what stands beside its placeholder, then from its name.</summary>
internal sealed class ParameterType(DeclaredMethod method, SemanticModel model, SqlTokens tokens)
{
    private int Position => method.Syntax.ParameterList.SpanStart;

    public string Of(SqlPlaceholder placeholder)
    {
        var index = IndexOf(tokens, placeholder.Start);
        return Cast(index) ?? Compared(index) ?? (IsList(index) ? RowGuess.TypeOf(placeholder.Name.TrimEnd('s')) + "[]" : RowGuess.TypeOf(placeholder.Name));
    }

    /// <summary>The column that the placeholder at a position is compared with.</summary>
    public static string? ColumnBeside(SqlTokens tokens, int position)
    {
        var index = IndexOf(tokens, position) - 1;
        var isAny = tokens.Is(index, SqlTokenKind.OpenParenthesis) && (tokens.IsWord(index - 1, "ANY") || tokens.IsWord(index - 1, "ALL"));
        var operation = isAny ? index - 2 : index;
        // An operator may have run together with a question mark.
        var isJoined = index + 1 < tokens.Count && tokens[index + 1].Start < position;
        if (isJoined)
            operation = index + 1;
        var isCompared = tokens.Is(operation, SqlTokenKind.Operator) || tokens.IsWord(operation, "LIKE") || tokens.IsWord(operation, "ILIKE") || tokens.IsWord(operation, "IN");
        if (isCompared && tokens.IsWord(operation - 1, "NOT"))
            operation--;
        return isCompared && tokens.IsName(operation - 1) ? PostgresIdentifier.Unquote(tokens.Text(operation - 1)) : null;
    }

    /// <summary><c>@id::int8</c> and <c>CAST(@id AS int8)</c>; the longest type that can be read.</summary>
    private string? Cast(int index)
    {
        var isCast = tokens.Is(index + 1, SqlTokenKind.Cast)
            || (tokens.IsWord(index + 1, "AS") && tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) && tokens.IsWord(index - 2, "CAST"));
        if (!isCast)
            return null;

        for (var end = Math.Min(index + 10, tokens.Count); end > index + 2; end--)
        {
            var start = tokens[index + 2].Start;
            if (PostgresType.TryParse(tokens.Sql.Substring(start, tokens[end - 1].End - start), out var type, out _) && type.IsKnown)
                return model.Natural(Position, type);
        }

        return null;
    }

    /// <summary>A column of the row with which it is compared.</summary>
    private string? Compared(int index)
    {
        if (tokens.IsWord(index - 1, "LIMIT") || tokens.IsWord(index - 1, "OFFSET"))
            return "int";
        if (tokens.IsWord(index - 1, "LIKE") || tokens.IsWord(index - 1, "ILIKE"))
            return "string";

        return ColumnBeside(tokens, tokens[index].Start) is { } column && OfColumn(column) is { } type ? type + (IsList(index) ? "[]" : "") : null;
    }

    /// <summary><c>ANY (@ids)</c>, <c>ALL (@ids)</c>, and what is meant to be that: <c>IN @ids</c>.</summary>
    private bool IsList(int index) => tokens.IsWord(index - 1, "IN")
        || (tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) && (tokens.IsWord(index - 2, "ANY") || tokens.IsWord(index - 2, "ALL")));

    public static int IndexOf(SqlTokens tokens, int position)
    {
        var index = 0;
        while (tokens[index].End <= position)
            index++;
        return index;
    }

    private string? OfColumn(string column)
    {
        if (method.Row is not { Kind: not RowKind.Scalar } row)
            return null;
        var type = ColumnParser.MemberFor(column, row.Members)?.Type;
        return type is null || MemberTypes.Natural(type) is null ? null
            : KnownTypes.Underlying(type).WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, Position);
    }
}
