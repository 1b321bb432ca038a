using System;
using DblinkGen.CodeFixes.Columns;
using DblinkGen.CodeFixes.Editing;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Guesses the C# type of a parameter from what stands beside its placeholder, then from its name.</summary>
internal sealed class ParameterType(DeclaredMethod method, SemanticModel model)
{
    private readonly SqlTokens _tokens = method.Statement.Tokens;

    private int Position => method.Syntax.ParameterList.SpanStart;

    public string Of(SqlPlaceholder placeholder)
    {
        var index = 0;
        while (_tokens[index].Start < placeholder.Start)
            index++;
        return Cast(index) ?? Compared(index) ?? RowGuess.TypeOf(placeholder.Name);
    }

    /// <summary><c>@id::int8</c> and <c>CAST(@id AS int8)</c>; the longest type that can be read.</summary>
    private string? Cast(int index)
    {
        var isCast = _tokens.Is(index + 1, SqlTokenKind.Cast)
            || (_tokens.IsWord(index + 1, "AS") && _tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) && _tokens.IsWord(index - 2, "CAST"));
        if (!isCast)
            return null;

        for (var end = Math.Min(index + 10, _tokens.Count); end > index + 2; end--)
        {
            var start = _tokens[index + 2].Start;
            if (PostgresType.TryParse(_tokens.Sql.Substring(start, _tokens[end - 1].End - start), out var type, out _) && type.IsKnown)
                return model.Natural(Position, type);
        }

        return null;
    }

    /// <summary>A column of the row with which it is compared.</summary>
    private string? Compared(int index)
    {
        if (_tokens.IsWord(index - 1, "LIMIT") || _tokens.IsWord(index - 1, "OFFSET"))
            return "int";
        if (_tokens.IsWord(index - 1, "LIKE") || _tokens.IsWord(index - 1, "ILIKE"))
            return "string";

        var isAny = _tokens.Is(index - 1, SqlTokenKind.OpenParenthesis) && (_tokens.IsWord(index - 2, "ANY") || _tokens.IsWord(index - 2, "ALL"));
        var operation = isAny ? index - 3 : index - 1;
        if (!_tokens.Is(operation, SqlTokenKind.Operator) || !_tokens.IsName(operation - 1))
            return null;
        return OfColumn(PostgresIdentifier.Unquote(_tokens.Text(operation - 1))) is { } type ? type + (isAny ? "[]" : "") : null;
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
