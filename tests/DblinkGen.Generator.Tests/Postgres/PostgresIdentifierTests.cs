using CsCheck;
using DblinkGen.Generator.Postgres;
using Npgsql.NameTranslation;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class PostgresIdentifierTests
{
    [Theory]
    [InlineData("id", "\"id\"")]
    [InlineData("Mixed Case", "\"Mixed Case\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void A_name_is_quoted_with_its_quotes_doubled(string name, string quoted) =>
        Assert.Equal(quoted, PostgresIdentifier.Quote(name));

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData(@"a\b", @"E'a\\b'")]
    [InlineData(@"\'", @"E'\\'''")]
    public void A_literal_does_not_depend_on_standard_conforming_strings(string value, string literal) =>
        Assert.Equal(literal, PostgresIdentifier.Literal(value));

    [Fact]
    public void Length_is_counted_in_bytes() => Assert.Equal(7, PostgresIdentifier.Utf8Length("größe"));

    [Theory]
    [InlineData("Order_ID", "order_id")]
    [InlineData("\"Order\"\"ID\"", "Order\"ID")]
    [InlineData("GRÖSSE", "grÖsse")]
    public void An_unquoted_name_is_folded_in_ASCII_and_a_quoted_one_is_kept(string token, string name) =>
        Assert.Equal(name, PostgresIdentifier.Unquote(token));

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("OrderLineId", "order_line_id")]
    [InlineData("URLPath", "url_path")]
    [InlineData("Sha256Hash", "sha256hash")]
    [InlineData("HTTPServer2Go", "http_server2go")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("名前", "名前")]
    public void A_member_name_becomes_snake_case(string member, string column) =>
        Assert.Equal(column, PostgresIdentifier.SnakeCase(member));

    [Fact]
    public void Snake_case_is_that_of_Npgsql() =>
        Gen.String[Gen.Char["abzABZäÄßǅ019_"], 0, 12].Sample(
            name => PostgresIdentifier.SnakeCase(name) == NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(name));
}
