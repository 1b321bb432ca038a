using CsCheck;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Statements with a select list, of every kind that has one.</summary>
internal sealed class SelectListGen
{
    private static readonly Gen<string> From = Gen.OneOf<string>(
        " FROM t, k", " FROM t CROSS JOIN k", " FROM k, ONLY t", " FROM t, k WHERE b",
        " FROM k, t LIMIT 1", " FROM t, k OFFSET 1", " FROM t, k ORDER BY 1", "\nFROM t, k FETCH FIRST ROW ONLY");

    private readonly Gen<string> _label;

    public SelectListGen(SelectListSchema schema, int version)
    {
        var expressions = new ExpressionGen(schema, version);
        var words = schema.Keywords;
        _label = Gen.Frequency(
            (6, Gen.Const("")),
            (2, Gen.OneOf<string>([.. words.Select(k => " AS " + k.Word)])),
            (3, Gen.OneOf<string>([.. words.Where(k => k.IsBareLabel).Select(k => " " + k.Word)])),
            (1, Gen.OneOf<string>(" AS total", " total", " \"To\"\"tal\"", " AS \"Größe\"", " größe", " AS\n_x$1", " U&\"d\\0061t\"", " AS " + new string('a', 70))));
        Statement = Gen.Frequency(
            (8, Query(Gen.Frequency((9, expressions.Row), (1, expressions.Star)), From)),
            (2, Query(expressions.Windowed, Gen.OneOf<string>(" FROM t, k WINDOW w AS (ORDER BY i)", " FROM t, k WHERE b WINDOW w AS ()"))),
            (2, Query(expressions.Aggregate, Gen.OneOf<string>(" FROM t GROUP BY i, s", " FROM t WHERE b GROUP BY ROLLUP (i, s) HAVING true"))),
            (1, Query(expressions.Constant, Gen.OneOf<string>("", ";", " -- FROM", " LIMIT 1", " UNION ALL SELECT 1"))),
            (1, List(Gen.Frequency((5, expressions.Constant), (1, Gen.Const("(f()).*"))), Gen.Const("")).Select(l => $"VALUES ({l})")),
            (2, List(Gen.Frequency((9, expressions.Row), (1, expressions.Star)), _label).Select(
                Gen.OneOf<string>("INSERT INTO t AS t DEFAULT VALUES RETURNING ", "UPDATE t SET i = 1 FROM k RETURNING ", "DELETE FROM t USING k WHERE b RETURNING ", "WITH w AS (SELECT 1) DELETE FROM t USING k RETURNING "),
                (list, verb) => verb + list)),
            (1, Gen.OneOf<string>("SELECT", "SELECT FROM t", "TABLE t", "TABLE t UNION ALL TABLE t", "SELECT WHERE true", "SELECT ALL FROM t")));
    }

    public Gen<string> Statement { get; }

    private Gen<string> Query(Gen<string> item, Gen<string> from) => Gen.Select(
        Gen.OneOf<string>(
            "SELECT {0}", "SELECT {0}", "SELECT {0}", "SELECT {0}", "SELECT ALL {0}", "SELECT DISTINCT {0}", "SELECT DISTINCT ON (1) {0}", "(SELECT {0})", "((SELECT {0}))",
            "WITH w (a) AS (SELECT 1) SELECT {0}", "(WITH w AS (SELECT 1) SELECT {0})", "WITH w AS (SELECT 1), v AS (TABLE w) (SELECT {0})"),
        List(item, _label), from, Gen.Bool, Gen.Bool,
        (form, list, rest, upper, blanks) => Spell(form.Replace("{0}", list + rest, StringComparison.Ordinal), upper, blanks));

    private static Gen<string> List(Gen<string> item, Gen<string> label) =>
        Gen.Select(item, label, (i, l) => i + l).Array[1, 4].Select(items => string.Join(", ", items));

    /// <summary>The same for the server: other case, and other blanks between the tokens.</summary>
    private static string Spell(string sql, bool upper, bool blanks) => string.Concat(SqlLexer.Read(sql).Tokens.Select(token => (token.Kind, sql.Substring(token.Start, token.Length)) switch
    {
        (SqlTokenKind.Word, var text) when upper && text.All(char.IsAscii) => text.ToUpperInvariant(),
        (SqlTokenKind.Whitespace, " ") when blanks => " /* FROM, */ ",
        var (_, text) => text,
    }));
}
