using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>The keywords of PostgreSQL 18 that cannot be used as every other word; <c>pg_get_keywords</c> has the whole list.</summary>
internal static class SqlKeyword
{
    /// <summary>Reserved ones, those that may name a function or a type included: no column has such a name without quotes.</summary>
    private static readonly HashSet<string> Reserved = Words(
        "all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently "
        + "constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default "
        + "deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect "
        + "into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer "
        + "overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to "
        + "trailing true union unique user using variadic verbose when where window with");

    /// <summary>Those that are an output's name only behind AS.</summary>
    private static readonly HashSet<string> LabelsBehindAs = Words(
        "array as char character create day except fetch filter for from grant group having hour intersect into isnull limit minute month notnull "
        + "offset on order over overlaps precision returning second to union varying where window with within without year");

    /// <summary>Those that end a select list or a query: all of them reserved, and no output's name without AS.</summary>
    private static readonly HashSet<string> Clauses = Words(
        "into from where group having window union intersect except order limit offset fetch for");

    public static bool IsReserved(string word) => Reserved.Contains(word);

    public static bool NeedsAs(string word) => LabelsBehindAs.Contains(word);

    public static bool OpensClause(string word) => Clauses.Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
