using System.Diagnostics.CodeAnalysis;

namespace DblinkGen.Generator.Postgres;

/// <summary>A type as it stands in a column definition list or a cast.</summary>
/// <param name="Schema">Null for a type that the search path finds; <c>pg_catalog</c> is left out.</param>
/// <param name="Name">PostgreSQL's internal name, unquoted: <c>int4</c>, <c>bpchar</c>, <c>timestamptz</c>.</param>
/// <param name="Modifier">What stands in the parentheses, <c>10,2</c>, or the fields of an interval, <c>day to second(3)</c>.</param>
/// <param name="IsArray">Of any number of dimensions, which PostgreSQL does not tell apart.</param>
/// <param name="IsKnown">Whether it is one of PostgreSQL's own types.</param>
internal sealed record PostgresType(string? Schema, string Name, string? Modifier, bool IsArray, bool IsKnown)
{
    /// <summary>A spelling that is safe inside other SQL, whatever the user wrote, and parses to the same type.</summary>
    public string Sql => BaseSql + ModifierSql + (IsArray ? "[]" : "");

    public PostgresType Element => IsArray ? this with { IsArray = false } : this;

    private string BaseSql => (Schema, IsKnown) switch
    {
        // Without quotes, char and bit are other types: bpchar(1) and bit(1).
        (null, true) when Name != "char" && (Name != "bit" || Modifier is not null) => Name,
        (null, _) => PostgresIdentifier.Quote(Name),
        _ => PostgresIdentifier.Quote(Schema) + "." + PostgresIdentifier.Quote(Name),
    };

    private string ModifierSql => Modifier switch
    {
        null => "",
        _ when IsKnown && Name == "interval" && !SqlCharacters.IsDigit(Modifier[0]) => " " + Modifier,
        _ => "(" + Modifier + ")",
    };

    /// <summary>Reads one of PostgreSQL's own spellings, and nothing that goes on after it.</summary>
    public static bool TryParse(
        string spelling, [NotNullWhen(true)] out PostgresType? type, [NotNullWhen(false)] out PostgresTypeError? error)
    {
        var parser = new PostgresTypeParser(new SqlTokens(spelling));
        type = parser.Parse();
        error = type is null ? parser.Error : null;
        return type is not null;
    }

    /// <summary>The known type that a misspelt unqualified name most likely means, or null.</summary>
    public static string? Suggest(string name) => PostgresTypeSuggestion.For(name);
}

/// <param name="Start">The 0-based offset in the spelling.</param>
internal sealed record PostgresTypeError(string Message, int Start, int Length);
