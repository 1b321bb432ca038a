using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class PostgresTypeSuggestionTests
{
    [Theory]
    [InlineData("itn4", "int4")]
    [InlineData("intt4", "int4")]
    [InlineData("interger", "integer")]
    [InlineData("timestampz", "timestamptz")]
    [InlineData("varhcar", "varchar")]
    [InlineData("boolen", "boolean")]
    [InlineData("String", "text")]
    [InlineData("datetime", "timestamp")]
    [InlineData("guid", "uuid")]
    [InlineData("long", "int8")]
    [InlineData("varchar2", "varchar")]
    [InlineData("serial", "int4")]
    public void A_misspelt_or_foreign_name_leads_to_the_type_that_was_meant(string name, string meant) =>
        Assert.Equal(meant, PostgresType.Suggest(name));

    [Theory]
    [InlineData("int4")]
    [InlineData("Integer")]
    [InlineData("citext")]
    [InlineData("mood")]
    [InlineData("order_state")]
    public void A_right_or_unlike_name_leads_to_none(string name) => Assert.Null(PostgresType.Suggest(name));
}
