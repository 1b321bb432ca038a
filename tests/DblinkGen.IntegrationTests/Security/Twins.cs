namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// What a role that may create in a schema of somebody's <c>search_path</c> can put there: twins of the operators, functions, types and relations of
/// <c>pg_catalog</c>, made from the catalog of the running server. Whoever calls one is recorded in a sequence, which survives a rollback, and a table.
/// </summary>
internal static class Twins
{
    public const string SearchPath = "evil, public, pg_catalog";

    /// <summary>Run by the hostile role, which owns the schema <c>evil</c> and may create in <c>tools</c>, the schema of the extension.</summary>
    public static readonly string[] Script = [Recorder, Operators, Functions, Variants, TypesAndRelations, OverloadsOfDblink];

    private const string Recorder = """
        CREATE TABLE evil.called (what text, by_role text);
        CREATE SEQUENCE evil.calls;
        GRANT USAGE ON SCHEMA evil TO PUBLIC;
        GRANT ALL ON evil.called TO PUBLIC;
        GRANT ALL ON SEQUENCE evil.calls TO PUBLIC;
        CREATE FUNCTION evil.caught(what text) RETURNS bool LANGUAGE plpgsql SET search_path = pg_catalog AS $f$
        BEGIN
            PERFORM nextval('evil.calls');
            INSERT INTO evil.called VALUES (what, current_user);
            RETURN true;
        END $f$
        """;

    private const string Operators = """
        DO $evil$
        DECLARE
            kinds text[] := '{text,name,"char",bool,int2,int4,int8,oid,regclass,regproc,regprocedure,varchar,bpchar,float8,numeric,int2vector,oidvector,_text,_name,_oid,_int2,_int4,jsonb,interval,timestamptz,timestamp,anyelement,anyarray}';
            mixed text[] := '{text,name,"char",int2,int4,int8,oid,regclass,regprocedure,varchar,anyelement}';
            pair record;
            twin record;
            result text;
        BEGIN
            FOREACH result IN ARRAY '{bool,text,int4,int8}'::text[] LOOP
                FOR pair IN SELECT l, r FROM unnest(kinds) l, unnest(kinds) r WHERE l = r OR r = '_' || l OR r = 'text' OR l = ANY (mixed) AND r = ANY (mixed) LOOP
                    EXECUTE format(
                        'CREATE FUNCTION evil.infix_%s(pg_catalog.%s, pg_catalog.%s) RETURNS pg_catalog.%s LANGUAGE plpgsql SET search_path = pg_catalog AS '
                        '$f$ BEGIN PERFORM evil.caught(%L); RETURN %s; END $f$',
                        result, pair.l, pair.r, result, format('operator of (%s, %s)', pair.l, pair.r), CASE result WHEN 'text' THEN '''evil''' ELSE '1::' || result END);
                END LOOP;
            END LOOP;
            FOR twin IN SELECT oprname, mode() WITHIN GROUP (ORDER BY oprresult::regtype::text) AS result FROM pg_operator WHERE oprkind = 'b' GROUP BY oprname LOOP
                result := CASE WHEN twin.result = 'boolean' THEN 'bool' WHEN twin.oprname ~ '[|]{2}|->|#>' THEN 'text' WHEN twin.result = 'bigint' THEN 'int8' ELSE 'int4' END;
                FOR pair IN SELECT l, r FROM unnest(kinds) l, unnest(kinds) r WHERE l = r OR r = '_' || l OR r = 'text' OR l = ANY (mixed) AND r = ANY (mixed) LOOP
                    EXECUTE format('CREATE OPERATOR evil.%s (LEFTARG = pg_catalog.%s, RIGHTARG = pg_catalog.%s, FUNCTION = evil.infix_%s)', twin.oprname, pair.l, pair.r, result);
                END LOOP;
            END LOOP;
        END $evil$
        """;

    private const string Functions = """
        DO $evil$
        DECLARE
            twin record;
        BEGIN
            FOR twin IN
                SELECT p.proname, p.proretset, (
                        SELECT string_agg(format('pg_catalog.%I', t.typname), ', ' ORDER BY u.place)
                        FROM unnest(p.proargtypes) WITH ORDINALITY u(kind, place) JOIN pg_type t ON t.oid = u.kind) AS arguments,
                    (SELECT typname FROM pg_type WHERE oid = CASE WHEN p.prorettype::regtype::text IN ('record', 'void') THEN 'text'::regtype ELSE p.prorettype END) AS result
                FROM pg_proc p
                WHERE p.pronamespace = 'pg_catalog'::regnamespace
            LOOP
                BEGIN
                    EXECUTE format(
                        'CREATE FUNCTION evil.%I(%s) RETURNS %s pg_catalog.%I LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN %s; END $f$',
                        twin.proname, twin.arguments, CASE WHEN twin.proretset THEN 'SETOF' END, twin.result, format('function %s(%s)', twin.proname, twin.arguments),
                        CASE WHEN NOT twin.proretset THEN 'NULL' END);
                EXCEPTION
                    -- Of a pseudo-type that plpgsql has not.
                    WHEN feature_not_supported OR invalid_function_definition OR duplicate_function THEN NULL;
                END;
            END LOOP;
        END $evil$
        """;

    // The same names with arguments that fit some calls better than those of pg_catalog.
    private const string Variants = """
        DO $evil$
        DECLARE
            twin record;
            kind text;
            arguments text;
        BEGIN
            FOR twin IN
                SELECT DISTINCT ON (p.proname, p.pronargs) p.proname, greatest(p.pronargs, 1) AS places, p.proretset,
                    CASE WHEN t.typtype = 'p' THEN 'text' ELSE t.typname END AS result
                FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype
                WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.pronargs <= 4
                    AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) u(kind) WHERE u.kind IN ('internal'::regtype, 'cstring'::regtype))
            LOOP
                FOREACH kind IN ARRAY '{text,name,int4,int8,oid,regclass,varchar,anyelement,anyarray,_text,"char",bool}'::text[] LOOP
                    arguments := array_to_string(array_fill('pg_catalog.' || quote_ident(kind), ARRAY[twin.places]), ', ');
                    BEGIN
                        EXECUTE format(
                            'CREATE FUNCTION evil.%I(%s) RETURNS %s pg_catalog.%I LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN %s; END $f$',
                            twin.proname, arguments, CASE WHEN twin.proretset THEN 'SETOF' END, twin.result, format('function %s(%s)', twin.proname, arguments),
                            CASE WHEN NOT twin.proretset THEN 'NULL' END);
                    EXCEPTION
                        WHEN feature_not_supported OR invalid_function_definition OR duplicate_function THEN NULL;
                    END;
                END LOOP;
            END LOOP;
        END $evil$
        """;

    private const string TypesAndRelations = """
        DO $evil$
        DECLARE
            twin record;
        BEGIN
            FOR twin IN SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind IN ('r', 'v') LOOP
                BEGIN
                    EXECUTE format('CREATE VIEW evil.%I AS SELECT * FROM pg_catalog.%I WHERE evil.caught(%L)', twin.relname, twin.relname, 'relation ' || twin.relname);
                EXCEPTION
                    -- pg_statistic has columns of a pseudo-type.
                    WHEN invalid_table_definition THEN NULL;
                END;
            END LOOP;
            FOR twin IN SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype <> 'p' AND typrelid = 0 AND typname !~ '^_pg_' LOOP
                BEGIN
                    EXECUTE format('CREATE DOMAIN evil.%I AS pg_catalog.%I CHECK (evil.caught(%L))', twin.typname, twin.typname, 'type ' || twin.typname);
                EXCEPTION
                    -- The array type of a view, or a domain, has the name.
                    WHEN duplicate_object THEN NULL;
                END;
            END LOOP;
        END $evil$
        """;

    private const string OverloadsOfDblink = """
        DO $evil$
        DECLARE
            twin record;
            kind text;
            arguments text;
        BEGIN
            FOR twin IN SELECT DISTINCT proname, pronargs FROM pg_proc WHERE pronamespace = 'tools'::regnamespace AND proname LIKE 'dblink%' AND pronargs > 0 LOOP
                FOREACH kind IN ARRAY '{name,varchar,anyelement}'::text[] LOOP
                    arguments := array_to_string(array_fill('pg_catalog.' || kind, ARRAY[twin.pronargs]), ', ');
                    EXECUTE format(
                        'CREATE FUNCTION tools.%I(%s) RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $f$ BEGIN PERFORM evil.caught(%L); RETURN NULL; END $f$',
                        twin.proname, arguments, format('function tools.%s(%s)', twin.proname, arguments));
                END LOOP;
            END LOOP;
        END $evil$
        """;
}
