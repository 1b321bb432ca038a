using System.Globalization;

namespace DblinkGen.Benchmarks.Servers;

/// <summary>What the remote database holds.</summary>
internal static class RemoteTables
{
    public const int Items = 100_000;

    public static string Sql(int scanRows) => string.Create(CultureInfo.InvariantCulture, $"""
        DROP TABLE IF EXISTS item, maker, category, stock, reading;

        CREATE TABLE maker (id int PRIMARY KEY, name text NOT NULL);
        INSERT INTO maker SELECT g, 'maker ' || g FROM generate_series(0, 99) g;
        CREATE TABLE category (id int PRIMARY KEY, name text NOT NULL);
        INSERT INTO category SELECT g, 'category ' || g FROM generate_series(0, 999) g;
        CREATE TABLE item (id int PRIMARY KEY, maker_id int NOT NULL, category_id int NOT NULL, name text NOT NULL, price numeric(10,2));
        INSERT INTO item SELECT g, g % 100, g % 1000, 'item ' || g, g / 100.0 FROM generate_series(1, {Items}) g;
        CREATE TABLE stock (item_id int PRIMARY KEY, amount int NOT NULL);
        INSERT INTO stock SELECT g, g % 50 FROM generate_series(1, {Items}) g;

        CREATE TABLE reading (id int, label text NOT NULL, amount numeric(12,2) NOT NULL, taken_at timestamptz NOT NULL, valid bool NOT NULL, code uuid NOT NULL);
        INSERT INTO reading
        SELECT g, 'reading ' || g, g / 100.0, timestamptz '2026-01-01' + g * interval '1 second', g % 2 = 0, md5(g::text)::uuid
        FROM generate_series(1, {scanRows}) g;

        ANALYZE;
        """);
}
