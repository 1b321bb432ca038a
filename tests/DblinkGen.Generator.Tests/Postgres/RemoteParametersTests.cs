using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class RemoteParametersTests
{
    private static readonly EquatableArray<string> Parameters = ["id", "minPrice", "mood"];

    [Theory]
    [InlineData("SELECT @minPrice, @id, @minPrice", "SELECT {2}, {1}, {2}")]
    [InlineData("WHERE id=@id AND price>=@minprice", "WHERE id={1} AND price>={2}")]
    [InlineData("LIMIT@id", "LIMIT {1}")]
    [InlineData("1+@id", "1+{1}")]
    [InlineData("$$x$$@id", "$$x$$ {1}")]
    [InlineData("@id", "{1}")]
    [InlineData("'@id' \"@id\" -- @id\n/* @id */ a <@id", "'@id' \"@id\" -- @id\n/* @id */ a <@id")]
    public void Text_is_cut_at_its_placeholders(string text, string expected) =>
        Assert.Equal(expected, string.Concat(RemoteParameters.Cut(text, Parameters).Select(s => s.Text + (s.Parameter > 0 ? $"{{{s.Parameter}}}" : ""))));

    [Fact]
    public void A_placeholder_without_a_parameter_is_refused() =>
        Assert.Throws<ArgumentException>(() => RemoteParameters.Cut("SELECT @other", Parameters));

    [Theory]
    [InlineData("minPrice", 1)]
    [InlineData("MINPRICE", 1)]
    [InlineData("min", -1)]
    public void A_parameter_is_found_by_name_whatever_its_case(string placeholder, int index) =>
        Assert.Equal(index, RemoteParameters.IndexOf(Parameters, placeholder));

    [Fact]
    public void The_exact_name_comes_first() => Assert.Equal(1, RemoteParameters.IndexOf(["A", "a"], "a"));
}
