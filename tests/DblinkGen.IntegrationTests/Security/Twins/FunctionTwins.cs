namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>
/// For each function of <c>pg_catalog</c>: one with exactly its arguments, and those that a call resolves to sooner: with what casts implicitly into one of the arguments, or
/// into several, or is taken by a polymorphic one.
/// </summary>
internal static class FunctionTwins
{
    public const string Sql = """
        DO $evil$
        DECLARE
            twin record;
        BEGIN
            PERFORM set_config('check_function_bodies', 'off', true), set_config('jit', 'off', true);
            FOR twin IN
                WITH own AS (
                    SELECT p.oid, p.proname, k.kinds, p.pronargs AS places, p.pronargdefaults AS defaults, r.rest, p.proretset AS is_set, p.prorettype AS result
                    -- A function of a hostile role cannot take "any".
                    FROM pg_proc p, LATERAL (SELECT CASE WHEN p.provariadic = '"any"'::regtype THEN 'anyelement'::regtype ELSE p.provariadic END AS rest) r,
                        LATERAL (SELECT string_to_array(p.proargtypes::text, ' ')::oid[] AS given) g,
                        LATERAL (SELECT CASE WHEN r.rest <> p.provariadic THEN g.given[:p.pronargs - 1] || 'anyarray'::regtype::oid
                                        ELSE array_replace(g.given, '"any"'::regtype, 'anyelement'::regtype) END AS kinds) k
                    WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind <> 'p'
                      -- Those of types that no function in SQL takes.
                      AND NOT k.kinds || p.prorettype && (SELECT array_agg(oid) FROM pg_type WHERE typtype = 'p' AND typname !~ '^any.|^record$|^void$')
                      AND NOT k.kinds && ARRAY['void'::regtype::oid]
                ), fitting(source, target) AS (
                    SELECT castsource, casttarget FROM pg_cast WHERE castcontext = 'i' AND castsource <> casttarget
                    UNION SELECT source::regtype, target::regtype
                    FROM unnest('{_text,_name,_oid,_int2,_int4,_char,int2vector,oidvector}'::text[]) source, unnest('{anyarray,anycompatiblearray}'::text[]) target
                    UNION SELECT source::regtype, target::regtype
                    FROM unnest('{text,name,"\"char\"",bool,int2,int4,int8,oid,regclass,varchar,timestamptz}'::text[]) source, unnest('{anyelement,anycompatible,anynonarray}'::text[]) target
                ), near AS (
                    SELECT o.*, f.source, u.place FROM own o, unnest(o.kinds) WITH ORDINALITY u(kind, place) JOIN fitting f ON f.target = u.kind
                ), signature AS (
                    SELECT 1 AS rank, proname, kinds, rest, is_set, result FROM own
                    UNION ALL
                    SELECT 2, proname, kinds[:place - 1] || source || kinds[place + 1:], 0, is_set, result FROM near
                    UNION ALL
                    SELECT 2, proname, (SELECT array_agg(CASE WHEN u.place = ANY (n.replaced) THEN n.source ELSE u.kind END ORDER BY u.place) FROM unnest(n.kinds) WITH ORDINALITY u(kind, place)),
                        0, is_set, result
                    FROM (
                        SELECT proname, kinds, is_set, result, source, array_agg(place) AS replaced FROM near GROUP BY oid, proname, kinds, is_set, result, source HAVING count(*) > 1) n
                    UNION ALL
                    SELECT 2, o.proname, o.kinds[:o.places - 1] || array_fill(source, ARRAY[n]), 0, o.is_set, o.result
                    FROM own o, generate_series(1, 6) n, LATERAL (SELECT source FROM fitting WHERE target = o.rest UNION SELECT o.rest) f WHERE o.rest <> 0
                    UNION ALL
                    SELECT 2, o.proname, o.kinds[:o.places - 1] || ARRAY[a, b, c]::regtype[]::oid[], 0, o.is_set, o.result
                    FROM own o, unnest('{text,name,oid,int4,int8}'::text[]) a, unnest('{text,name,oid,int4,int8}'::text[]) b, unnest('{text,name,oid,int4,int8}'::text[]) c
                    WHERE o.rest = 'anyelement'::regtype
                    UNION ALL
                    SELECT 2, proname, kinds[:n], 0, is_set, result FROM own, generate_series(places - defaults, places - 1) n WHERE defaults > 0
                )
                SELECT s.proname, s.is_set, (
                        SELECT string_agg(
                            concat(CASE WHEN s.rest <> 0 AND u.place = cardinality(s.kinds) THEN 'VARIADIC ' END, (SELECT format('pg_catalog.%I', typname) FROM pg_type WHERE oid = u.kind)),
                            ', ' ORDER BY u.place)
                        FROM unnest(s.kinds) WITH ORDINALITY u(kind, place)) AS arguments,
                    CASE WHEN t.typtype = 'p' AND (s.rank > 1 OR t.typname IN ('record', 'void')) THEN 'text' ELSE t.typname END AS result
                FROM (SELECT DISTINCT ON (proname, kinds) * FROM signature ORDER BY proname, kinds, rank) s JOIN pg_type t ON t.oid = s.result
            LOOP
                EXECUTE format(
                    'CREATE FUNCTION evil.%I(%s) RETURNS %s pg_catalog.%I LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN %s; END $f$',
                    twin.proname, twin.arguments, CASE WHEN twin.is_set THEN 'SETOF' END, twin.result, format('function %s(%s)', twin.proname, twin.arguments),
                    CASE WHEN NOT twin.is_set THEN 'NULL' END);
            END LOOP;
        END $evil$
        """;
}
