namespace DblinkGen.Generator.Tests.Runtime;

/// <summary>
/// The SQL of the runtime names a schema everywhere: an object of any schema in search_path that fits exactly is taken before one of pg_catalog that does not.
/// Which of it is run is shown by the twins of the integration tests; this finds the next one early.
/// </summary>
public sealed class QualifiedSqlTests
{
    private const string AnyFault = "";

    /// <summary>What is not qualified, by file, and why.</summary>
    private static readonly (string File, string Fault, string Why)[] s_exceptions =
    [
        ("Errors/LinkFailure.cs", "operator <", "advice: <role> is to be filled in"),
        ("Errors/LinkFailure.cs", "operator >", "advice: <role> is to be filled in"),
        ("Keys/LocalTableFailure.cs", "operator <", "advice: <role> is to be filled in"),
        ("Keys/LocalTableFailure.cs", "operator >", "advice: <role> is to be filled in"),
    ];

    [Fact]
    public void The_SQL_of_the_runtime_leaves_nothing_to_the_search_path()
    {
        var folder = Repository.PathOf("src", "DblinkGen");
        var texts = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .SelectMany(file => SqlText.In(file.Path, File.ReadAllText(file.Full)))
            .ToList();
        Assert.True(texts.Count > 50, $"Only {texts.Count} texts were taken for SQL.");

        var faults = texts.SelectMany(text => UnqualifiedNames.In(text.Text), (text, fault) => (text.File, text.Line, Fault: fault)).ToList();

        var unknown = faults.Where(fault => !s_exceptions.Any(exception => Covers(exception, fault))).Select(fault => $"{fault.File}:{fault.Line}: {fault.Fault}").ToList();
        Assert.True(unknown.Count == 0, string.Join('\n', unknown));
        Assert.All(s_exceptions, exception => Assert.Contains(faults, fault => Covers(exception, fault)));

        static bool Covers((string File, string Fault, string Why) exception, (string File, int Line, string Fault) fault) =>
            exception.File == fault.File && (exception.Fault == AnyFault || exception.Fault == fault.Fault);
    }

    [Theory]
    [InlineData("SELECT a = $1", "operator =")]
    [InlineData("SELECT a FROM app.t WHERE b IN (1)", "IN")]
    [InlineData("SELECT a FROM app.t WHERE b BETWEEN 1 AND 2", "BETWEEN")]
    [InlineData("SELECT CASE a WHEN 1 THEN 2 END", "CASE x WHEN")]
    [InlineData("SELECT NULLIF(a, '')", "NULLIF")]
    [InlineData("SELECT a IS NOT DISTINCT FROM b", "IS DISTINCT FROM")]
    [InlineData("SELECT 1 FROM app.a JOIN app.b USING (id)", "USING")]
    [InlineData("SELECT a::text", "cast ::text")]
    [InlineData("SELECT lower(a), count(*)", "function lower", "function count")]
    [InlineData("SELECT a FROM pg_class", "name pg_class")]
    [InlineData("SELECT * FROM tools.dblink($1, 'SELECT x + 1') AS t(x int4)", "operator +", "type int4")]
    [InlineData("DO $x$ DECLARE a text := now(); BEGIN END $x$", "type text", "function now")]
    [InlineData("SELECT date '2026-01-01'", "type date")]
    [InlineData("SELECT a COLLATE \"C\"", "COLLATE")]
    public void What_is_left_to_the_search_path_is_found(string sql, params string[] faults) => Assert.Equal(faults, UnqualifiedNames.In(sql));

    [Theory]
    [InlineData("SELECT a OPERATOR(pg_catalog.=) ANY (tools.f($1::pg_catalog.text)), coalesce(b, '') FROM (SELECT 1) AS t(a), LATERAL pg_catalog.unnest(c) WITH ORDINALITY u(d, e)")]
    [InlineData("WITH q AS (SELECT * FROM app.t) SELECT pg_catalog.count(*) FROM q WHERE EXISTS (SELECT FROM q) ORDER BY a")]
    [InlineData("SELECT CASE WHEN a IS NULL THEN 1 END FROM \"{}\".dblink($1, $2) AS t(a pg_catalog.int4)")]
    [InlineData("SET LOCAL search_path = pg_catalog, pg_temp")]
    public void What_names_its_schema_is_not(string sql) => Assert.Empty(UnqualifiedNames.In(sql));
}
