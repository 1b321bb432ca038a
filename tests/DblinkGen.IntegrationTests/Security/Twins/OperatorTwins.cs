namespace DblinkGen.IntegrationTests.Security.Twins;

/// <summary>
/// For each operator of <c>pg_catalog</c>: one with exactly its operands, and one for each pair of types that cast implicitly into them, or stand for polymorphic ones.
/// </summary>
internal static class OperatorTwins
{
    public const string Sql = """
        DO $evil$
        DECLARE
            twin record;
            body record;
        BEGIN
            PERFORM set_config('check_function_bodies', 'off', true);
            CREATE TEMP TABLE twins ON COMMIT DROP AS
            WITH fitting(source, target) AS (
                SELECT castsource, casttarget FROM pg_cast WHERE castcontext = 'i'
                UNION SELECT oid, oid FROM pg_type
                UNION SELECT source::regtype, 'anyarray'::regtype FROM unnest('{_text,_name,_oid,_int2,_int4,int2vector,oidvector}'::text[]) source
            )
            SELECT DISTINCT ON (o.oprname, l.source, r.source) o.oprname, l.source AS l, r.source AS r,
                CASE WHEN t.typtype = 'p' AND (l.source, r.source) IS DISTINCT FROM (o.oprleft, o.oprright) THEN 'text' ELSE t.typname END AS result
            FROM pg_operator o JOIN pg_type t ON t.oid = o.oprresult LEFT JOIN fitting l ON l.target = o.oprleft JOIN fitting r ON r.target = o.oprright
            WHERE o.oprnamespace = 'pg_catalog'::regnamespace
            ORDER BY o.oprname, l.source, r.source, (l.source, r.source) IS DISTINCT FROM (o.oprleft, o.oprright);
            FOR body IN
                SELECT DISTINCT result, l, r, format('operator of (%s, %s)', l::regtype, r::regtype) AS what,
                    concat_ws(', ', (SELECT format('pg_catalog.%I', typname) FROM pg_type WHERE oid = l), (SELECT format('pg_catalog.%I', typname) FROM pg_type WHERE oid = r)) AS operands
                FROM twins
            LOOP
                EXECUTE format(
                    'CREATE FUNCTION evil.%I(%s) RETURNS pg_catalog.%I LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN NULL; END $f$',
                    'operator_' || body.result, body.operands, body.result, body.what);
            END LOOP;
            FOR twin IN
                SELECT s.*, 'operator_' || result AS function, (SELECT format('LEFTARG = pg_catalog.%I, ', typname) FROM pg_type WHERE oid = l) AS left_operand,
                    (SELECT format('RIGHTARG = pg_catalog.%I', typname) FROM pg_type WHERE oid = r) AS right_operand
                FROM twins s
            LOOP
                EXECUTE format('CREATE OPERATOR evil.%s (%s%s, FUNCTION = evil.%I)', twin.oprname, twin.left_operand, twin.right_operand, twin.function);
            END LOOP;
        END $evil$
        """;
}
