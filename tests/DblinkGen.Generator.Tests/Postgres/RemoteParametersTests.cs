using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class RemoteParametersTests
{
    private static readonly EquatableArray<RemoteParameter> Parameters =
        [new("id", "int4"), new("minPrice", "numeric"), new("mood", "\"app\".\"50% mood\"")];

    [Theory]
    [InlineData("SELECT @minPrice, @id, @minPrice", "SELECT $2, $1, $2")]
    [InlineData("WHERE id=@id AND price>=@minprice", "WHERE id=$1 AND price>=$2")]
    [InlineData("LIMIT@id", "LIMIT $1")]
    [InlineData("1+@id", "1+$1")]
    [InlineData("$$x$$@id", "$$x$$ $1")]
    [InlineData("'@id' \"@id\" -- @id\n/* @id */ a <@id", "'@id' \"@id\" -- @id\n/* @id */ a <@id")]
    [InlineData("a % 2", "a % 2")]
    public void Placeholders_become_numbers(string text, string expected) =>
        Assert.Equal(expected, RemoteParameters.WithPositional(text, Parameters));

    [Theory]
    [InlineData("WHERE id=@id", "WHERE id=(%1$L::int4)")]
    [InlineData("a % 2 = @id AND b LIKE '%x%' -- 5%", "a %% 2 = (%1$L::int4) AND b LIKE '%%x%%' -- 5%%")]
    [InlineData("-@minPrice", "-(%2$L::numeric)")]
    [InlineData("@mood", "(%3$L::\"app\".\"50%% mood\")")]
    public void Placeholders_become_a_template_of_format(string text, string expected) =>
        Assert.Equal(expected, RemoteParameters.WithLiterals(text, Parameters));

    [Fact]
    public void A_placeholder_without_a_parameter_is_refused() =>
        Assert.Throws<ArgumentException>(() => RemoteParameters.WithPositional("SELECT @other", Parameters));

    [Theory]
    [InlineData("minPrice", 1)]
    [InlineData("MINPRICE", 1)]
    [InlineData("min", -1)]
    public void A_parameter_is_found_by_name_whatever_its_case(string placeholder, int index) =>
        Assert.Equal(index, RemoteParameters.IndexOf(Parameters, placeholder));

    [Fact]
    public void The_exact_name_comes_first() =>
        Assert.Equal(1, RemoteParameters.IndexOf([new("A", "int4"), new("a", "int4")], "a"));
}
