using System.Globalization;

namespace DblinkGen.Generator.Postgres;

/// <summary>Where a length or a precision decides whether a value fits.</summary>
internal static class ModifierFit
{
    /// <returns>Null where the modifier changes nothing.</returns>
    public static TypeFit? Of(PostgresType type, string csharpType) => (type.Name, csharpType) switch
    {
        ("varchar" or "bpchar", "char") when type.Modifier is not (null or "1") => TypeFit.Narrowing,
        ("bit", "bool") when type.Modifier == "1" => TypeFit.Compatible,
        ("numeric", "short") when IsWhole(type.Modifier, 4) => TypeFit.Compatible,
        ("numeric", "int") when IsWhole(type.Modifier, 9) => TypeFit.Compatible,
        ("numeric", "long") when IsWhole(type.Modifier, 18) => TypeFit.Compatible,
        ("numeric", "ulong" or "System.Numerics.BigInteger") when HasFraction(type.Modifier) => TypeFit.Narrowing,
        _ => null,
    };

    private static bool IsWhole(string? modifier, int digits)
    {
        if (modifier is null || HasFraction(modifier))
            return false;

        var comma = modifier.IndexOf(',');

        // A negative scale adds digits before the decimal point.
        var scale = comma < 0 ? 0 : Number(modifier.Substring(comma + 1));
        return Number(comma < 0 ? modifier : modifier.Substring(0, comma)) - scale <= digits;
    }

    private static bool HasFraction(string? modifier) =>
        modifier?.IndexOf(',') is >= 0 and var comma && Number(modifier.Substring(comma + 1)) > 0;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
