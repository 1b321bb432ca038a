using DblinkGen.Internals;

namespace DblinkGen.Tests.Internals;

public sealed class RemoteSqlTests
{
    [Fact]
    public void Holes_become_numbers()
    {
        RemoteSql sql = $"SELECT {2}, {1} + {1}";
        Assert.Equal("SELECT $2, $1 + $1", sql.ToString());
    }

    [Fact]
    public void A_text_may_begin_and_end_with_holes_and_have_them_side_by_side()
    {
        RemoteSql sql = $"{1}{2}";
        Assert.Equal("$1$2", sql.ToString());
    }

    [Fact]
    public void A_text_without_holes_stays_as_it_is()
    {
        RemoteSql sql = "SELECT 1";
        Assert.Equal("SELECT 1", sql.ToString());
    }

    [Fact]
    public void Holes_become_typed_literals_of_a_template_whose_text_is_escaped()
    {
        RemoteSql sql = $"SELECT 5 % {1}, '%s', {2}";
        Assert.Equal("SELECT 5 %% (%1$L::pg_catalog.int4), '%%s', (%2$L::\"50%%\")", sql.ToTemplate(["int4", "\"50%\""]));
    }
}
