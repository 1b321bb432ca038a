namespace DblinkGen.IntegrationTests.Security;

/// <summary>What the victims have: the extension in a schema of its own, and what the calls read and write. Their own SQL names its schemas.</summary>
internal static class HostileSchema
{
    public static readonly string[] Victims =
    [
        "CREATE SCHEMA tools",
        "CREATE EXTENSION dblink SCHEMA tools",
        "CREATE SCHEMA app",
        "CREATE TABLE app.item (id int PRIMARY KEY, name text NOT NULL)",
        "INSERT INTO app.item VALUES (1, 'one'), (2, 'two'), (3, 'three')",
        "CREATE TABLE app.copy (id int, name text)",
        "CREATE TABLE app.pair (b int, a text, note text, PRIMARY KEY (a, b))",
        "INSERT INTO app.pair VALUES (1, 'x', 'written')",
        "CREATE PROCEDURE app.double(INOUT n int) LANGUAGE plpgsql SET search_path = pg_catalog AS $$ BEGIN n := 2 * n; END $$",
        "CREATE TYPE public.mood AS ENUM ('sad', 'very_happy')",
        "CREATE TABLE public.type_table (key uuid PRIMARY KEY, value text, nothing text, list text)",
    ];
}
