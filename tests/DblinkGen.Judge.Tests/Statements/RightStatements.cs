using DblinkGen.Generator.Postgres;
using DblinkGen.Judge.Tests.Verdicts;

namespace DblinkGen.Judge.Tests.Statements;

/// <summary>Statements as people write them over <see cref="Shop"/>, each of which the server accepts: nothing may be reported, not even a warning.</summary>
internal static class RightStatements
{
    private static readonly Dictionary<string, PostgresType> Types = new()
    {
        ["id"] = Type("int4"),
        ["ids"] = Type("int4[]"),
        ["name"] = Type("text"),
        ["day"] = Type("date"),
        ["n"] = Type("int8"),
        ["skip"] = Type("int4"),
        ["price"] = Type("numeric"),
        ["age"] = Type("interval"),
        ["data"] = Type("jsonb"),
        ["names"] = Type("text[]"),
        ["by"] = Type("text"),
    };

    public static IReadOnlyList<JudgedText> All { get; } = [.. Sql.Select(sql => new JudgedText(sql, Types, "right statement"))];

    private static string[] Sql =>
    [
        "SELECT id, name FROM item WHERE id = @id",
        "SELECT id = ANY (@ids) = true, id = 1 IS NULL = true, (id = 1) = (name = 'a'), NOT id = 1 FROM item",
        "SELECT i.id, j.id FROM item i JOIN item j ON j.id > i.id CROSS JOIN (orders i CROSS JOIN customer c) AS k ORDER BY (1), 2 DESC",
        "INSERT INTO item AS i (id, name) VALUES (@id, @name) ON CONFLICT (id) DO UPDATE SET name = excluded.name, price = (SELECT max(amount) FROM orders WHERE item_id = i.id) WHERE i IS NULL OR excluded IS NULL OR ctid IS NOT NULL",
        "(SELECT id FROM item LIMIT 1) UNION (SELECT 1 LIMIT 1) ORDER BY 1 OFFSET 1 LIMIT 2",
        "UPDATE item SET (name, price) = ((@name, 1)), id = DEFAULT FROM item AS other WHERE other.id = @id",
        "SELECT i.id, i.name AS title, i.price * 2 double_price FROM item AS i WHERE i.name LIKE '%' || @name || '%' ESCAPE '!' ORDER BY i.name DESC NULLS LAST, 1 LIMIT @n OFFSET @skip",
        "SELECT id FROM item WHERE id = ANY (@ids) AND name <> ALL (@names) AND name ILIKE SOME (@names)",
        "SELECT id FROM item WHERE id IN (1, 2, @id) AND id NOT IN (SELECT item_id FROM orders) OR (id, name) IN (VALUES (1, 'a'))",
        "SELECT count(*), sum(amount) FILTER (WHERE amount > 1), max(day) FROM orders WHERE customer_id = @id HAVING count(*) > 0",
        "SELECT customer_id, count(DISTINCT item_id) AS items FROM orders GROUP BY customer_id HAVING sum(amount) > 10 ORDER BY items DESC FETCH FIRST 5 ROWS ONLY",
        "SELECT customer_id, item_id, sum(amount) FROM orders GROUP BY GROUPING SETS ((customer_id, item_id), (customer_id), ()), ROLLUP (day), CUBE (amount)",
        "SELECT c.name, o.day FROM customer c LEFT JOIN orders o ON o.customer_id = c.id AND o.day > @day RIGHT OUTER JOIN item i ON i.id = o.item_id",
        "SELECT * FROM customer NATURAL FULL JOIN item CROSS JOIN orders",
        "SELECT o.id FROM orders o JOIN item i JOIN customer c ON c.id = i.id ON o.item_id = i.id",
        "SELECT o.id FROM (orders o JOIN item i USING (id)) JOIN customer AS c (a, b) ON c.a = o.id",
        "SELECT DISTINCT ON (customer_id, item_id) id FROM orders ORDER BY item_id, customer_id, day DESC",
        "SELECT DISTINCT name FROM customer",
        "SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY day), lag(amount, 1, 0) OVER w FROM orders WINDOW w AS (ORDER BY day ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)",
        "SELECT avg(amount) OVER (ORDER BY day RANGE BETWEEN '1 day' PRECEDING AND '2 days' FOLLOWING EXCLUDE TIES) FROM orders",
        "SELECT CASE WHEN price > @price THEN 'dear' WHEN price IS NULL THEN 'unknown' ELSE 'cheap' END, CASE id WHEN 1 THEN 2 END FROM item",
        "SELECT coalesce(mail, name), nullif(name, ''), greatest(id, 1), least(id, 2) FROM customer",
        "SELECT born + @age, born - interval '1' year, added AT TIME ZONE 'UTC', extract(year FROM added), date_part('month', added) FROM customer, item",
        "SELECT timestamp with time zone '2026-01-01', date '2026-01-01', time '10:00', interval '1-2' year to month, interval(3) '1 second', double precision '1.5', bit varying '101', numeric(3,1) '1.2'",
        "SELECT substring(name FROM 1 FOR 2), substring(name, 1), overlay(name PLACING 'x' FROM 1 FOR 1), position('a' IN name), trim(BOTH 'x' FROM name), trim(name) FROM customer",
        "SELECT name COLLATE \"C\" FROM customer ORDER BY name COLLATE \"C\" USING <",
        "SELECT tags[1], tags[1:2], (ARRAY[1, 2])[1], ARRAY[[1, 2], [3, 4]], ARRAY(SELECT id FROM item), array_agg(name ORDER BY name DESC) FROM customer GROUP BY tags",
        "SELECT data -> 'a' ->> 'b', data #>> '{a,b}', data @> @data, data ? 'a', data ?| @names FROM customer",
        "SELECT (c).name, (c.*).id, c.* FROM customer c",
        "SELECT row_to_json(c), to_jsonb(ROW(1, 'a')), (1, 2) = (id, 2) FROM customer c",
        "SELECT id FROM item WHERE (id, name) = (@id, @name) AND price BETWEEN 1 AND @price AND added NOT BETWEEN SYMMETRIC now() AND now() - @age",
        "SELECT id FROM item WHERE name SIMILAR TO 'a%' AND name IS DISTINCT FROM @name AND price IS NOT NULL AND (price > 1) IS NOT TRUE AND name ~* '^a'",
        "SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM orders o WHERE o.item_id = i.id) AND NOT EXISTS (SELECT FROM orders WHERE amount < 0)",
        "SELECT (SELECT max(day) FROM orders WHERE customer_id = c.id), (SELECT name FROM item LIMIT 1) FROM customer c",
        "SELECT name FROM customer UNION ALL SELECT name FROM item EXCEPT (SELECT 'a' INTERSECT SELECT 'b') ORDER BY name LIMIT 3",
        "(SELECT id FROM item ORDER BY id LIMIT 1) UNION (SELECT id FROM customer ORDER BY id DESC LIMIT 1)",
        "VALUES (1, 'a'), (2, 'b') ORDER BY 1",
        "TABLE item",
        "SELECT v.a, v.b FROM (VALUES (1, 'a'), (@id, @name)) AS v (a, b)",
        "WITH best AS (SELECT item_id, sum(amount) AS n FROM orders GROUP BY item_id), named AS NOT MATERIALIZED (SELECT i.name, b.n FROM best b JOIN item i ON i.id = b.item_id) SELECT name FROM named WHERE n > @n",
        "WITH RECURSIVE tree (id, depth) AS (SELECT id, 0 FROM item WHERE parent IS NULL UNION ALL SELECT i.id, t.depth + 1 FROM item i JOIN tree t ON i.parent = t.id) SEARCH DEPTH FIRST BY id SET place CYCLE id SET looped USING path SELECT id, depth FROM tree ORDER BY place",
        "WITH gone AS (DELETE FROM orders WHERE day < @day RETURNING *) INSERT INTO orders (customer_id, item_id, amount, day) SELECT customer_id, item_id, amount, @day FROM gone",
        "SELECT g, t.a FROM generate_series(1, 3) AS g, unnest(@ids) WITH ORDINALITY AS t (a, b), LATERAL (SELECT g + 1 AS n) AS l",
        "SELECT a, b FROM ROWS FROM (generate_series(1, 2), unnest(@names)) AS r (a, b), json_to_record('{}') AS j (x int, y text)",
        "SELECT id FROM item TABLESAMPLE SYSTEM (10) REPEATABLE (1) FOR UPDATE OF item SKIP LOCKED",
        "SELECT id FROM ONLY item FOR NO KEY UPDATE NOWAIT",
        "INSERT INTO item (id, name, price) VALUES (@id, @name, DEFAULT), (2, 'b', 3)",
        "INSERT INTO item AS i (id, name) SELECT id, name FROM customer WHERE id = @id ON CONFLICT (id) WHERE true DO UPDATE SET name = EXCLUDED.name, price = i.price + 1 WHERE i.name <> EXCLUDED.name RETURNING i.id, (xmax = 0) AS inserted",
        "INSERT INTO orders (id, customer_id, item_id, amount, day) OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 1, @day) ON CONFLICT DO NOTHING",
        "INSERT INTO customer (id, name) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT customer_pkey DO UPDATE SET (name, mail) = (EXCLUDED.name, 'm')",
        "UPDATE item SET price = price * 1.1, name = DEFAULT WHERE id = ANY (@ids) RETURNING id, price",
        "UPDATE customer AS c SET tags[1] = @name, (name, mail) = (SELECT i.name, 'm' FROM item i WHERE i.id = c.id), (born, feeling) = ROW (@day, 'happy') FROM orders o WHERE o.customer_id = c.id",
        "DELETE FROM orders AS o USING item i WHERE o.item_id = i.id AND i.price < @price RETURNING o.id",
        "SELECT current_date, current_timestamp(3), localtime, current_user, session_user, now()::date, CAST(@name AS varchar(10))::text, 'happy'::mood",
        "SELECT id FROM item ORDER BY CASE WHEN @by = 'name' THEN name END, CASE WHEN @by = 'price' THEN price END DESC NULLS FIRST, id",
        "SELECT count(*) FROM item WHERE 1 < (SELECT count(*) FROM orders o WHERE o.item_id = item.id)",
        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount), mode() WITHIN GROUP (ORDER BY day), string_agg(DISTINCT day::text, ',') FROM orders",
        "SELECT id, 'it''s' FROM item WHERE name = 'a'\n'b' OR name = E'\\n' OR name = $$x$$ OR name = U&'\\0061' UESCAPE '\\'",
        "SELECT 1 AS \"select\", 2 AS from, 3 AS value, 4 \"quoted\", 5 name FROM item \"I\" WHERE \"I\".id = 1",
        "SELECT -id, +id, ~id, |/ 4.0, !!'a'::tsquery, id OPERATOR(pg_catalog.+) 1 FROM item",
        "SELECT to_char(added, 'YYYY') AS year, day, hour FROM (SELECT added, 1 AS day, 2 AS hour FROM item) AS t GROUP BY 1, day, hour",
        "SELECT make_interval(days => 3), make_interval(days := @skip), concat(VARIADIC @names), xmlelement(name a, 'b'), collation for (name) FROM item",
        "SELECT c FROM collation for ('a'::text) AS c, make_interval(days => 3) AS i",
        "SELECT min(id) FROM item GROUP BY () HAVING true",
        "SELECT (id IS NULL) = (name ISNULL), id NOTNULL, NOT id = 1 AND true FROM item WHERE (current_date, current_date) OVERLAPS (@day, @day)",
    ];

    private static PostgresType Type(string spelling) => PostgresType.TryParse(spelling, out var type, out _) ? type : throw new ArgumentException(spelling);
}
