using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A column's name as one would write it by hand: quoted only where PostgreSQL would fold or misread it.</summary>
internal static class ColumnReference
{
    public static string Of(string name) => IsPlain(name) ? name : PostgresIdentifier.Quote(name);

    private static bool IsPlain(string name) =>
        name.Length > 0
        && name[0] is (>= 'a' and <= 'z') or '_'
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        && !Keywords.NeedsQuotes(name.ToUpperInvariant());
}
