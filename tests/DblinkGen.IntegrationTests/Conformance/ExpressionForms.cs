namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>
/// The forms of PostgreSQL's grammar that decide on a name, by the type that they have; semicolons and line ends part them. <c>{i}</c> stands for an integer,
/// <c>{s}</c> for a text, <c>{b}</c> for a condition, <c>{t}</c> for a time, <c>{o}</c> for any of them or something else.
/// </summary>
internal sealed record ExpressionForms(string Integers, string Texts, string Conditions, string Times, string Others)
{
    public static readonly ExpressionForms Constants = new(
        """
        1; -1; 1e3; int '1'; pg_catalog.int4 '1'; numeric(10,2) '1.5'; double precision '1'; float '1'; smallint '1'; B'101'; X'1F'; bit varying '1'
        (ROW(1, 'x')::pair).a; (f()).a; (ARRAY[1, 2])[1]; ('{1,2}'::int[])[1]
        """,
        """
        'x'; E'a\n'; N'x'; U&'\0041'; U&'!0041' UESCAPE '!'; $$x$$; $q$ a, b FROM c $q$; 'a'{line}'b'; text 'x'; text $$x$$; varchar 'x'; character varying(3) 'x'
        national character 'x'; character 'x'; json '{}'; (ROW(1, 'x')::pair).b; current_user; user; session_user; current_role; current_catalog; current_schema
        current_setting('a.b', true)
        """,
        "true; FALSE; NULL; boolean 'true'; bool 'f'",
        """
        now(); pg_catalog.now(); current_timestamp; current_timestamp(3); localtimestamp; current_date; date '2026-11-27'; timestamp '2026-11-27'
        timestamp with time zone '2026-11-27'; timestamp(3) without time zone '2026-11-27'; timestamptz '2026-11-27'
        """,
        """
        interval '1'; interval '1' day; interval '1' year to month; interval '1.5' second(2); interval(2) '1'; time '12:00'; time with time zone '12:00'
        current_time; localtime(0); ROW(); NULL; point '(1,2)'
        """);

    public static readonly ExpressionForms Columns = new(
        """
        i; t.i; {schema}.t.i; "Mixed Case"; t."Mixed Case"; arr[1]; t.arr[1]; (c).a; (t.c).a; {k}; {k}; {k}; pairs[1].a; (pairs[1]).a; (pairs)[1].a
        """,
        """
        s; t.s; "q""q"; U&"\0073"; (c).b; (t.c).b; pairs[1].b
        """,
        "b; t.b",
        "ts; t.ts; d",
        "x; j; c; (c); t.c; t; arr; arr[1:2]; t.arr[:]; pairs; pairs[1]");

    public static readonly ExpressionForms Compound = new(
        """
        {i} + {i}; - {i}; + {i}; @ {i}; {i} * {i} - {i}; {i} OPERATOR(pg_catalog.+) {i}; ({i}); (({i})); {i} << 2 | 1; {i} ^ 2; {i}::int; {i}::bigint::int4; {i} :: pg_catalog.int8
        CAST({i} AS integer); coalesce({i}, {i}); nullif({i}, {i}); greatest({i}, {i}); LEAST({i}); CASE WHEN {b} THEN {i} END; CASE WHEN {b} THEN {i} ELSE {i} END
        CASE {i} WHEN {i} THEN {i} WHEN {i} THEN {i} ELSE {i} END; abs({i}); pg_catalog.abs({i}); "abs"({i}); length({s}); position({s} IN {s}); extract(year FROM {t})
        (SELECT {i}); (SELECT {i} AS z); (SELECT {i} z FROM t AS u); (SELECT {i} FROM t LIMIT 1); (SELECT DISTINCT {i}); (VALUES ({i})); ((SELECT {i}) UNION SELECT 1)
        ((SELECT {i} ORDER BY 1)); (WITH w AS (SELECT 1 AS one) SELECT one FROM w); (TABLE single)
        """,
        """
        {s} || {s}; ({s}); {s} COLLATE "C"; {s} COLLATE pg_catalog."C"; upper({s}); substring({s} FROM 1 FOR 2); substring({s}, 1); overlay({s} PLACING {s} FROM 1); trim({s})
        TRIM(BOTH FROM {s}); trim(both 'x' from {s}); trim(LEADING 'x' FROM {s}); trim(trailing from {s}); btrim({s}); left({s}, 1); right({s}, {i}); normalize({s}, NFC)
        COLLATION FOR ({s}); coalesce({s}, {s}); CAST({s} AS text); {s}::text; {i}::text; {s} :: varchar; CASE WHEN {b} THEN {s} ELSE {s} END; (SELECT {s}); concat(VARIADIC ARRAY[{s}])
        xmlserialize(CONTENT xml 'a' AS text)
        """,
        """
        {i} = {i}; {i} < {i}; {i} <> {i}; {i} != {i}; {s} LIKE {s}; {s} NOT LIKE {s} ESCAPE '!'; {s} ILIKE {s}; {s} SIMILAR TO {s}; {s} NOT SIMILAR TO {s}; {i} BETWEEN {i} AND {i}
        {i} NOT BETWEEN SYMMETRIC {i} AND {i}; {i} IN ({i}, {i}); {i} NOT IN (SELECT 1); {i} = ANY (ARRAY[{i}]); {i} < ALL (SELECT 1); {s} LIKE ANY (ARRAY[{s}]); EXISTS (SELECT {i})
        NOT EXISTS (SELECT 1); {o} IS NULL; {o} IS NOT NULL; {i} ISNULL; {s} NOTNULL; {b} IS TRUE; {b} IS NOT FALSE; {b} IS UNKNOWN; {i} IS DISTINCT FROM {i}; {s} IS NOT DISTINCT FROM {s}
        {b} AND {b}; {b} OR {b}; NOT {b}; ({b}); {s} IS NORMALIZED; {s} IS NFC NORMALIZED; {s} IS NOT NORMALIZED; ({t}, {t}) OVERLAPS ({t}, {t}); {b} OR ({t}, {t}) OVERLAPS ({t}, {t})
        {s} ~ {s}; {b}::bool; xml 'a' IS DOCUMENT; (SELECT {b}); CASE WHEN {b} THEN {b} END; starts_with({s}, {s}); xmlexists('//a' PASSING xml 'a'); ({i}, {i}) = ({i}, {i})
        """,
        """
        {t} AT TIME ZONE {s}; {t} AT TIME ZONE 'UTC' AT TIME ZONE 'CET'; {t} + interval '1' day; ({t}); {t}::timestamptz; {t}::timestamp(3) without time zone; {t}::date
        CAST({t} AS timestamp with time zone); date_trunc('day', {t}); coalesce({t}, {t}); CASE WHEN {b} THEN {t} ELSE {t} END; {t} - interval '1' hour
        """,
        """
        {i}; {s}; {b}; {t}; ARRAY[{i}, {i}]; ARRAY[[{i}], [{i}]]; ARRAY(SELECT {i}); ROW({i}, {s}); ({i}, {s}); ({o}, {o}, {o}); ROW({i}, {s})::pair; (ROW({i}, {s})::pair).b; '{1}'::int[]
        '{1}'::int array; '{1}'::pg_catalog.int8[3]; xmlelement(name foo, {s}); xmlconcat(xml 'a', xml 'b'); xmlforest({s} AS "a b"); xmlparse(CONTENT {s}); xmlpi(name a)
        xmlroot(xml 'a', version '1.0'); xmlcomment({s}); json_build_object({s}, {i}); to_jsonb({i}); '{}'::jsonb -> 'a'; '{}'::jsonb ->> {s}; (jsonb '{}')['a']; jsonb '{}' @> '{}'
        {i}::numeric(10,2); {i}::numeric; {i}::double precision; {i}::float(3); {i}::dec(5); {i}::real; {i}::text::char(3); {s}::character varying(10); {s}::"char"; {s}::character; {s}::name
        {s}::bit varying; {s}::interval day to second(3); {s}::interval year; {s}::time with time zone; {s}::national character varying(4); CAST({s} AS interval(3)); {s}::regclass
        {s}::{schema}.pair; {s}::pair[]; ({o}); ({o})::text; (SELECT {o}); CASE WHEN {b} THEN {o} END; (t.*) IS NULL; t.*::text; (t.*)::text; - interval '1'
        """);

    public static readonly ExpressionForms Windows = new(
        "row_number() OVER (); rank() OVER (PARTITION BY {i} ORDER BY {s}, {i} DESC); count(*) OVER w; sum({i}) FILTER (WHERE {b}) OVER (w ROWS 1 PRECEDING); lag({i}, 1) OVER w",
        "first_value({s}) OVER w", "bool_and({b}) OVER w", "max({t}) OVER w", "");

    public static readonly ExpressionForms Of16 = new(
        "", "", "{s} IS JSON; {s} IS NOT JSON; {s} IS JSON OBJECT WITH UNIQUE KEYS; {s} IS JSON SCALAR", "",
        "JSON_OBJECT('a': {i}); JSON_OBJECT('a' VALUE {s} NULL ON NULL RETURNING jsonb); JSON_ARRAY({i}, {s}); JSON_ARRAY(SELECT 1); system_user");

    public static readonly ExpressionForms Of17 = new(
        "", "JSON_SERIALIZE({s} RETURNING text)", "JSON_EXISTS(jsonb '{}', '$.a')", "{t} AT LOCAL", "JSON({s}); JSON_SCALAR({i}); JSON_VALUE(jsonb '{}', '$.a'); JSON_QUERY(jsonb '{}', '$.a')");

    /// <summary>For a query with <c>i</c> and <c>s</c> in GROUP BY.</summary>
    public static readonly string[] Aggregates = Parts(
        """
        count(*); count(DISTINCT i); sum(i + 1) FILTER (WHERE b); percentile_cont(0.5) WITHIN GROUP (ORDER BY i); mode() WITHIN GROUP (ORDER BY s) FILTER (WHERE b)
        string_agg(s, ',' ORDER BY s); array_agg(i); max(i)::text; coalesce(max(i), 0); -min(i); bool_or(b); GROUPING(i); i; CASE GROUPING(i) WHEN 1 THEN i END
        xmlagg(x ORDER BY i); json_agg(s); max(i) + 1; sum(count(*)) OVER (); s
        """);

    public static readonly string[] Aggregates16 = Parts("JSON_ARRAYAGG(i ORDER BY s); json_objectagg(s: i) FILTER (WHERE b)");

    public static readonly string[] Stars = Parts(
        """
        *; t.*; {schema}.t.*; (t.*); ((t.*)); (c).*; ((c)).*; (t.c).*; (f()).*; ((f())).*; (ROW(1, 'x')::pair).*; pairs[1].*; (pairs[1]).*; t.c.*; (SELECT c FROM t).*
        (CASE WHEN b THEN c END).*; t.* AS x; (c).* "x"
        """);

    /// <summary>By the letter that stands for the type.</summary>
    public Dictionary<char, string[]> ByType => new()
    {
        ['i'] = Parts(Integers),
        ['s'] = Parts(Texts),
        ['b'] = Parts(Conditions),
        ['t'] = Parts(Times),
        ['o'] = Parts(Others),
    };

    private static string[] Parts(string forms) =>
        [.. forms.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => f.Replace("{line}", "\n", StringComparison.Ordinal))];
}
