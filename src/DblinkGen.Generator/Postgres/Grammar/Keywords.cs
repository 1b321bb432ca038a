using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>The classes of keywords in <c>kwlist.h</c> that decide where a word can be a name; the same in PostgreSQL 14 to 18, but for <c>system_user</c>.</summary>
internal static class Keywords
{
    /// <summary>Names of nothing without quotes.</summary>
    private static readonly HashSet<string> Reserved = Set(
        "ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC BOTH CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE "
        + "CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT DEFERRABLE DESC DISTINCT DO ELSE END EXCEPT FALSE FETCH FOR FOREIGN FROM GRANT GROUP HAVING IN "
        + "INITIALLY INTERSECT INTO LATERAL LEADING LIMIT LOCALTIME LOCALTIMESTAMP NOT NULL OFFSET ON ONLY OR ORDER PLACING PRIMARY REFERENCES RETURNING SELECT "
        + "SESSION_USER SOME SYMMETRIC TABLE THEN TO TRAILING TRUE UNION UNIQUE USER USING VARIADIC WHEN WHERE WINDOW WITH");

    /// <summary>Names of functions and types, not of columns and tables.</summary>
    private static readonly HashSet<string> FunctionsAndTypes = Set(
        "AUTHORIZATION BINARY COLLATION CONCURRENTLY CROSS CURRENT_SCHEMA FREEZE FULL ILIKE INNER IS ISNULL JOIN LEFT LIKE NATURAL NOTNULL OUTER OVERLAPS RIGHT "
        + "SIMILAR TABLESAMPLE VERBOSE");

    /// <summary>No alias without AS (<c>AS_LABEL</c>).</summary>
    private static readonly HashSet<string> NeedAs = Set(
        "ARRAY AS CHAR CHARACTER CREATE DAY EXCEPT FETCH FILTER FOR FROM GRANT GROUP HAVING HOUR INTERSECT INTO ISNULL LIMIT MINUTE MONTH NOTNULL OFFSET ON ORDER "
        + "OVER OVERLAPS PRECISION RETURNING SECOND TO UNION VARYING WHERE WINDOW WITH WITHIN WITHOUT YEAR");

    /// <summary>Reserved, and values or calls without parentheses.</summary>
    private static readonly HashSet<string> Values = Set(
        "CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP SESSION_USER SYSTEM_USER USER CURRENT_SCHEMA "
        + "TRUE FALSE NULL DEFAULT");

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>Whether it is no name of a column in any version; SYSTEM_USER is reserved from PostgreSQL 16.</summary>
    public static bool NeedsQuotes(string word) => !CanBeColumn(word) || word == "SYSTEM_USER";

    public static bool CanBeColumn(string word) => !Reserved.Contains(word) && !FunctionsAndTypes.Contains(word);

    public static bool CanBeFunction(string word) => !Reserved.Contains(word);

    public static bool CanBeBareAlias(string word) => !NeedAs.Contains(word);

    public static bool IsValue(string word) => Values.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
