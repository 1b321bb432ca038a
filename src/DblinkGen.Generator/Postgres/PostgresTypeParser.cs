using System;
using System.Collections.Generic;
using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads one type name, as the grammar's rule <c>Typename</c> does. A method that returns null has set the error.</summary>
internal sealed class PostgresTypeParser(SqlTokens tokens, int first = 0)
{
    private readonly PostgresTypeCursor _cursor = new(tokens, first);

    public PostgresTypeError Error => _cursor.Error;

    public PostgresType? Parse()
    {
        if (tokens.Errors is [var fault, ..])
            return _cursor.Fail("The type cannot be read", fault.Start, fault.Length);
        if (ParsePrefix(out var end) is not { } type)
            return null;
        return end == tokens.Count ? type : _cursor.Unexpected();
    }

    /// <param name="end">The token behind the type.</param>
    public PostgresType? ParsePrefix(out int end)
    {
        var type = ParseName() is { } name ? ParseArray(name) : null;
        end = _cursor.Index;
        return type;
    }

    private PostgresType? ParseName()
    {
        var isQuoted = tokens.Is(first, SqlTokenKind.QuotedIdentifier);
        if (!_cursor.TryTakeName(out var name))
            return _cursor.Unexpected();
        if (isQuoted || tokens.Is(_cursor.Index, SqlTokenKind.Dot))
            return ParseGeneric(name);

        return name switch
        {
            "double" => _cursor.TakeWord("precision") ? BuiltIn("float8", null)
                : _cursor.Index == tokens.Count ? _cursor.FailAt(_cursor.Index, "double is written double precision, or float8")
                : _cursor.Unexpected(),
            "float" => ParseFloat(),
            "character" or "char" or "nchar" => ParseCharacter(),
            "national" => _cursor.TakeWord("character") || _cursor.TakeWord("char") ? ParseCharacter() : _cursor.Unexpected(),
            "bit" => _cursor.TakeWord("varying") ? ParseModifier("varbit") : ParseModifier("bit", "1"),
            "time" or "timestamp" => ParseTime(name),
            "interval" => ParseInterval(),
            "setof" => _cursor.Fail("SETOF is no type of a column", 0, tokens.Sql.Length),
            _ => PostgresTypeNames.Spellings.TryGetValue(name, out var canonical) ? ParseModifier(canonical) : ParseGeneric(name),
        };
    }

    private PostgresType? ParseGeneric(string name)
    {
        string? schema = null;
        if (_cursor.Take(SqlTokenKind.Dot))
        {
            schema = name;
            if (!_cursor.TryTakeName(out var local))
                return _cursor.Unexpected();
            name = local;
        }

        if (schema is null or "pg_catalog" && PostgresTypeNames.Known.Contains(name))
            return ParseModifier(name);
        return _cursor.TryTakeModifier(out var values)
            ? new PostgresType(schema, name, Join(values), IsArray: false, IsKnown: false)
            : _cursor.Unexpected();
    }

    private PostgresType? ParseCharacter() => _cursor.TakeWord("varying") ? ParseModifier("varchar") : ParseModifier("bpchar", "1");

    private PostgresType? ParseFloat()
    {
        var start = _cursor.Index;
        if (!_cursor.TryTakeModifier(out var values))
            return _cursor.Unexpected();
        if (values is null)
            return BuiltIn("float8", null);

        var isNumber = int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var bits);
        return isNumber && values.Count == 1 && bits is >= 1 and <= 53
            ? BuiltIn(bits < 25 ? "float4" : "float8", null)
            : _cursor.FailAt(start, "float takes one precision from 1 to 53");
    }

    /// <summary>The precision stands before WITH TIME ZONE.</summary>
    private PostgresType? ParseTime(string name)
    {
        if (ParseModifier(name) is not { } type)
            return null;

        var withZone = _cursor.TakeWord("with");
        if (!withZone && !_cursor.TakeWord("without"))
            return type;
        if (!_cursor.TakeWord("time") || !_cursor.TakeWord("zone"))
            return _cursor.Unexpected();
        return withZone ? type with { Name = name + "tz" } : type;
    }

    private PostgresType? ParseInterval()
    {
        if (IntervalFields.Read(tokens, _cursor.Index, out var end) is not { } fields)
            return ParseModifier("interval");

        _cursor.Index = end;
        if (!fields.EndsWith("second", StringComparison.Ordinal))
            return BuiltIn("interval", fields);
        if (ParseModifier("interval") is not { } type)
            return null;
        return type with { Modifier = type.Modifier is null ? fields : $"{fields}({type.Modifier})" };
    }

    private PostgresType? ParseModifier(string name, string? defaultModifier = null)
    {
        var start = _cursor.Index;
        if (!_cursor.TryTakeModifier(out var values))
            return _cursor.Unexpected();
        if (values is not null && PostgresTypeNames.ModifierFault(name, values) is { } fault)
            return _cursor.FailAt(start, fault);
        return BuiltIn(name, Join(values) ?? defaultModifier);
    }

    private PostgresType? ParseArray(PostgresType type)
    {
        var isArray = _cursor.TakeWord("array");
        while (_cursor.Take(SqlTokenKind.OpenBracket))
        {
            isArray = true;
            _cursor.Take(SqlTokenKind.Number);
            if (!_cursor.Take(SqlTokenKind.CloseBracket))
                return _cursor.Unexpected();
        }

        return type with { IsArray = isArray };
    }

    private static PostgresType BuiltIn(string name, string? modifier) => new(null, name, modifier, IsArray: false, IsKnown: true);

    private static string? Join(List<string>? values) => values is null ? null : string.Join(",", values);
}
