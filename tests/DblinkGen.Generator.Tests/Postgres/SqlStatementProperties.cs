using CsCheck;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlStatementProperties
{
    /// <summary>The words that the outline looks for, in any order, most of it no valid SQL.</summary>
    private static readonly Gen<string> Soup = Gen.OneOf(
        "WITH", "RECURSIVE", "a", "\"b\"", "AS", "NOT", "MATERIALIZED", "(", ")", "(", ")", "[", "]", ",", ",", ".", "*", "::",
        "1", "'x'", ";", "SELECT", "VALUES", "TABLE", "INSERT", "DELETE", "RETURNING", "DISTINCT", "ON", "FROM", "INTO", "IS",
        "SEARCH", "SET", "CYCLE", "USING", "OVER", "WITHIN", "GROUP", "FILTER", "ARRAY", "OPERATOR", "CREATE", "FUNCTION",
        "BEGIN", "CASE", "END", "COPY", "int", "@p")
        .Array[0, 25].Select(words => string.Join(' ', words));

    [Fact]
    public void Any_text_has_an_outline_whose_positions_lie_inside() => Soup.Sample(sql =>
    {
        var statement = SqlStatement.Parse(sql);

        Assert.InRange(statement.MainStart, statement.Start, sql.Length);
        Assert.InRange(statement.WithEnd ?? statement.Start, statement.Start, statement.MainStart);
        Assert.All(Syntax(statement).SelectList?.Columns ?? [], column => Assert.InRange(column.Start + column.Length, 1, sql.Length));
    }, iter: 5_000);

    [Fact]
    public void Any_output_can_be_asked_whether_it_can_be_null() => Soup.Sample(sql =>
    {
        var syntax = Syntax(SqlStatement.Parse("SELECT b.a, max(a) FROM a LEFT JOIN " + sql));
        Assert.All(syntax.SelectList?.Columns ?? [], column => NullableOutput.Reason(syntax, column));
    }, iter: 5_000);

    [Fact]
    public void A_statement_that_begins_with_COPY_never_passes() => Gen.Select(Soup, Soup).Sample(
        (before, after) => SqlStatement.Parse(before + " ; COPY " + after).Kind == StatementKind.Copy, iter: 2_000);

    [Fact]
    public void What_was_wrapped_is_one_query_of_these_columns() => Soup.Sample(sql =>
    {
        var statement = SqlStatement.Parse(sql);
        if (statement.Errors.Count > 0 || RemoteSql.ByName(statement, ["x", "y"]) is not { } composed)
            return;

        var outer = SqlStatement.Parse(composed);
        Assert.Empty(outer.Errors);
        Assert.Equal(StatementKind.Query, outer.Kind);
        if (Syntax(statement).IsWhole)
            Assert.Equal(["x", "y"], Syntax(outer).SelectList!.Columns.Select(column => column.Name));
    }, iter: 5_000);

    private static SqlSyntax Syntax(SqlStatement statement) => SqlSyntax.Of(statement, rowSources: null);
}
