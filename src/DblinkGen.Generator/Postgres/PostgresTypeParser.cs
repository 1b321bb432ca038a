using System.Collections.Generic;
using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>Reads one type name, as the grammar's rule <c>Typename</c> does.</summary>
internal sealed class PostgresTypeParser
{
    private readonly string _spelling;
    private readonly SqlTokens _tokens;
    private int _index;

    public PostgresTypeParser(string spelling)
    {
        _spelling = spelling;
        _tokens = new SqlTokens(spelling);
    }

    public PostgresTypeError Error { get; private set; } = new("A type is expected", 0, 0);

    public PostgresType? Parse()
    {
        if (_tokens.Errors.Count > 0)
            return Fail("The type cannot be read", _tokens.Errors[0].Start, _tokens.Errors[0].Length);

        var type = ParseName();
        if (type is null || !ParseArray(ref type))
            return null;
        return _index == _tokens.Count ? type : Unexpected();
    }

    private PostgresType? ParseName()
    {
        if (!_tokens.IsName(_index) || !TryReadName(out var name))
            return Unexpected();
        if (_tokens.Is(_index - 1, SqlTokenKind.QuotedIdentifier) || _tokens.Is(_index, SqlTokenKind.Dot))
            return ParseGeneric(name);

        switch (name)
        {
            case "double":
                return TakeWord("precision") ? BuiltIn("float8", null) : Unexpected();
            case "float":
                return ParseFloat();
            case "national":
                return TakeWord("character") || TakeWord("char") ? ParseCharacter() : Unexpected();
            case "character" or "char" or "nchar":
                return ParseCharacter();
            case "bit":
                return TakeWord("varying") ? ParseModified("varbit", null) : ParseModified("bit", "1");
            case "time" or "timestamp":
                return ParseTime(name);
            case "interval":
                return ParseInterval();
            case "setof":
                return Fail("SETOF is no type of a column", 0, _spelling.Length);
            default:
                return PostgresTypeNames.Spellings.TryGetValue(name, out var canonical) ? ParseModified(canonical, null) : ParseGeneric(name);
        }
    }

    private PostgresType? ParseGeneric(string name)
    {
        string? schema = null;
        if (Take(SqlTokenKind.Dot))
        {
            schema = name;
            if (!_tokens.IsName(_index) || !TryReadName(out name))
                return Unexpected();
        }

        if (schema is null or "pg_catalog" && PostgresTypeNames.Known.Contains(name))
            return ParseModified(name, null);

        var start = _index;
        return TryReadModifier(out var values) ? new PostgresType(schema, name, Join(values), IsArray: false, IsKnown: false) : Unexpected(start);
    }

    private PostgresType? ParseCharacter() => TakeWord("varying") ? ParseModified("varchar", null) : ParseModified("bpchar", "1");

    private PostgresType? ParseFloat()
    {
        var start = _index;
        if (!TryReadModifier(out var values))
            return Unexpected(start);
        if (values is null)
            return BuiltIn("float8", null);
        if (values.Count == 1 && int.TryParse(values[0], out var bits) && bits is >= 1 and <= 53)
            return BuiltIn(bits < 25 ? "float4" : "float8", null);
        return FailAt(start, "float takes one precision from 1 to 53");
    }

    /// <summary>The precision stands before WITH TIME ZONE.</summary>
    private PostgresType? ParseTime(string name)
    {
        if (ParseModified(name, null) is not { } type)
            return null;

        if (_tokens.IsWord(_index, "with") || _tokens.IsWord(_index, "without"))
        {
            var zone = TakeWord("with");
            _index += zone ? 0 : 1;
            if (!TakeWord("time") || !TakeWord("zone"))
                return Unexpected();
            return zone ? type with { Name = name + "tz" } : type;
        }

        return type;
    }

    private PostgresType? ParseInterval()
    {
        var fields = IntervalFields.Read(_tokens, _index, out var end);
        if (fields is null)
            return ParseModified("interval", null);

        _index = end;
        var start = _index;
        if (!fields.EndsWith("second", System.StringComparison.Ordinal))
            return BuiltIn("interval", fields);
        if (!TryReadModifier(out var values))
            return Unexpected(start);
        if (values is not null && PostgresTypeNames.ModifierFault("interval", values) is { } fault)
            return FailAt(start, fault);
        return BuiltIn("interval", values is null ? fields : $"{fields}({Join(values)})");
    }

    private PostgresType? ParseModified(string name, string? defaultModifier)
    {
        var start = _index;
        if (!TryReadModifier(out var values))
            return Unexpected();
        if (values is not null && PostgresTypeNames.ModifierFault(name, values) is { } fault)
            return FailAt(start, fault);
        return BuiltIn(name, Join(values) ?? defaultModifier);
    }

    /// <summary>Modifiers are constants and words: <c>(10,2)</c>, <c>(Point,4326)</c>.</summary>
    private bool TryReadModifier(out List<string>? values)
    {
        values = null;
        if (!Take(SqlTokenKind.OpenParenthesis))
            return true;

        values = [];
        do
        {
            var sign = _tokens.Is(_index, SqlTokenKind.Operator) && _tokens.Text(_index) == "-" ? "-" : "";
            _index += sign.Length;
            if (!_tokens.Is(_index, SqlTokenKind.Number) && (sign.Length > 0 || !_tokens.IsName(_index)))
                return false;
            values.Add(sign + NormalisedNumber(_tokens.Text(_index++)));
        }
        while (Take(SqlTokenKind.Comma));
        return Take(SqlTokenKind.CloseParenthesis);
    }

    private bool ParseArray(ref PostgresType type)
    {
        var isArray = TakeWord("array");
        while (Take(SqlTokenKind.OpenBracket))
        {
            isArray = true;
            Take(SqlTokenKind.Number);
            if (!Take(SqlTokenKind.CloseBracket))
            {
                Unexpected();
                return false;
            }
        }

        type = type with { IsArray = isArray };
        return true;
    }

    private bool TryReadName(out string name)
    {
        var text = _tokens.Text(_index);
        name = PostgresIdentifier.Unquote(text);

        // The escapes of U&"…" would have to be decoded; nobody names a type so.
        if (name.Length == 0 || text.StartsWith("U&\"", System.StringComparison.OrdinalIgnoreCase))
            return false;
        _index++;
        return true;
    }

    private bool Take(SqlTokenKind kind)
    {
        var taken = _tokens.Is(_index, kind);
        _index += taken ? 1 : 0;
        return taken;
    }

    private bool TakeWord(string word)
    {
        var taken = _tokens.IsWord(_index, word);
        _index += taken ? 1 : 0;
        return taken;
    }

    private static PostgresType BuiltIn(string name, string? modifier) => new(null, name, modifier, IsArray: false, IsKnown: true);

    private static string? Join(List<string>? values) => values is null ? null : string.Join(",", values);

    private static string NormalisedNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : text;

    private PostgresType? Unexpected() => Unexpected(_index);

    private PostgresType? Unexpected(int index) => FailAt(
        index,
        index < _tokens.Count ? $"'{_tokens.Text(index)}' is not expected in a type" : "The type ends too early");

    private PostgresType? FailAt(int index, string message) => index < _tokens.Count
        ? Fail(message, _tokens[index].Start, _tokens[index].Length)
        : Fail(message, _spelling.Length, 0);

    private PostgresType? Fail(string message, int start, int length)
    {
        Error = new PostgresTypeError(message, start, length);
        return null;
    }
}
