namespace DblinkGen.IntegrationTests.Servers;

/// <summary>What the remote database holds. Tests that write use rows or tables of their own.</summary>
internal static class RemoteSchema
{
    public const string Sql = """
        CREATE TYPE mood AS ENUM ('sad', 'very_happy');

        CREATE TABLE foo (id int);
        INSERT INTO foo VALUES (100), (200), (300);

        CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL, price numeric(10,2));
        INSERT INTO item VALUES (1, 'one', 1.50), (2, 'two', NULL), (3, 'three', 3.00);

        CREATE TABLE everything (
            id int PRIMARY KEY, b bool, i2 int2, i4 int4, i8 int8, f4 float4, f8 float8, n numeric(12,4), t text, v varchar(20), c bpchar(3),
            u uuid, by bytea, d date, ti time, ts timestamp, tz timestamptz, iv interval, j json, jb jsonb, inet_ inet, cidr_ cidr, mac macaddr,
            ints int4[], texts text[], m mood);
        INSERT INTO everything VALUES
            (1, true, -32768, -2147483648, -9223372036854775808, 1.5, 0.1, 12345678.1234, E'tab\t "quoted" ''single'' \\ ü 日本', 'v', 'c',
             '6f9619ff-8b86-d011-b42d-00c04fc964ff', '\x00ff5c27', '2026-11-22', '23:59:59.999999', '2026-11-22 01:02:03.456789',
             '2026-11-22 01:02:03.456789+05:30', '1 day 02:03:04.000005', '{"a": 1}', '{"b": [1, 2]}', '192.168.1.5', '10.0.0.0/8',
             '08:00:2b:01:02:03', '{1,NULL,-3}', '{a,"b,c",NULL,"NULL",""}', 'very_happy'),
            (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
             NULL, NULL, NULL);

        CREATE TABLE swapped (width int, height int);
        INSERT INTO swapped VALUES (10, 20);

        CREATE TABLE written (id int PRIMARY KEY, note text NOT NULL);
        """;
}
