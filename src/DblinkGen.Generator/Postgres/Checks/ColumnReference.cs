using System;
using System.Collections.Generic;
using System.Linq;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>A column's name as one would write it by hand: quoted only where PostgreSQL would fold or misread it.</summary>
internal static class ColumnReference
{
    /// <summary>The reserved words of PostgreSQL 18, those that may name a function or type included: no column bears one without quotes.</summary>
    private static readonly HashSet<string> Reserved = new(
        ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently "
         + "constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default "
         + "deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect "
         + "into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer "
         + "overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to "
         + "trailing true union unique user using variadic verbose when where window with").Split(' '),
        StringComparer.Ordinal);

    public static string Of(string name) => IsPlain(name) ? name : PostgresIdentifier.Quote(name);

    /// <param name="word">In lower case.</param>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    private static bool IsPlain(string name) =>
        name.Length > 0
        && name[0] is (>= 'a' and <= 'z') or '_'
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        && !Reserved.Contains(name);
}
