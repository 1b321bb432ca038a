using System.Text.RegularExpressions;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class RemotePreparedStatementTests
{
    [Fact]
    public void The_name_stays_the_same_from_build_to_build()
    {
        var statement = RemotePreparedStatement.Of("SELECT @a", [new("a", "int4")]);

        Assert.Equal("dblinkgen_4d42026eda13f9a6", statement.Name);
        Assert.Equal($"PREPARE {statement.Name}(int4) AS\nSELECT $1", statement.PrepareSql);
    }

    [Fact]
    public void The_name_needs_no_quotes_and_is_not_cut() =>
        Assert.Matches(new Regex("^dblinkgen_[0-9a-f]{16}$"), RemotePreparedStatement.Of("SELECT 'ä'", []).Name);

    [Fact]
    public void A_statement_without_parameters_has_no_type_list() =>
        Assert.EndsWith(" AS\nSELECT 1", RemotePreparedStatement.Of("SELECT 1", []).PrepareSql, StringComparison.Ordinal);

    [Fact]
    public void Text_and_types_tell_statements_apart()
    {
        string[] names =
        [
            RemotePreparedStatement.Of("SELECT @a", [new("a", "int4")]).Name,
            RemotePreparedStatement.Of("SELECT @a", [new("a", "int8")]).Name,
            RemotePreparedStatement.Of("SELECT @a, 1", [new("a", "int4")]).Name,
            RemotePreparedStatement.Of("SELECT @a", [new("a", "int4"), new("b", "int4")]).Name,
        ];

        Assert.Distinct(names);
    }

    [Fact]
    public void The_name_of_a_parameter_does_not_matter() => Assert.Equal(
        RemotePreparedStatement.Of("SELECT @a", [new("a", "int4")]),
        RemotePreparedStatement.Of("SELECT @b", [new("b", "int4")]));
}
