using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Tests.Generation;

namespace DblinkGen.Generator.Tests.Discovery;

/// <summary>An attribute counts by what it is, however it is written.</summary>
public sealed class MethodFinderTests
{
    [Theory]
    [InlineData("", "DblinkQuery")]
    [InlineData("", "DblinkQueryAttribute")]
    [InlineData("", "method: DblinkQuery")]
    [InlineData("", "global::DblinkGen.DblinkQuery")]
    [InlineData("using Query = DblinkGen.DblinkQueryAttribute;", "Query")]
    [InlineData("using QueryAttribute = DblinkGen.DblinkQueryAttribute;", "Query")]
    [InlineData("global using Query = DblinkGen.DblinkQueryAttribute;", "Query")]
    [InlineData("using Gen = DblinkGen;", "Gen.DblinkQuery")]
    public void Every_spelling_is_found(string directive, string attribute) => Assert.Equal(1, Count(directive, attribute));

    [Theory]
    [InlineData("using System.ComponentModel;", "Description")]
    [InlineData("", "Other.DblinkQuery")]
    [InlineData("", "Missing")]
    public void Another_attribute_is_not(string directive, string attribute) => Assert.Equal(0, Count(directive, attribute));

    [Fact]
    public void An_alias_in_another_file_is_seen() => Assert.Single(MethodFinder.Find(
        UserCode.Compile("global using Query = DblinkGen.DblinkQueryAttribute;", Source("", "Query")), CancellationToken.None));

    [Fact]
    public void A_row_source_without_a_statement_gets_a_body_that_throws()
    {
        const string RowSource = """
            [DblinkServer("remote")]
            public static partial class Items
            {
                [DblinkRowSource("items", "SELECT 1", typeof(int))]
                public static partial Task<int> ReadAsync(NpgsqlConnection connection);
            }
            """;
        Assert.Null(Assert.Single(MethodFinder.Find(UserCode.Compile(RowSource), CancellationToken.None)).Body);
    }

    [Fact]
    public void Methods_come_in_the_order_of_their_declarations()
    {
        const string Mixed = """
            public static partial class Mixed
            {
                [DblinkCommand("DELETE FROM item")]
                public static partial int First(NpgsqlConnection connection);

                [DblinkQuery("SELECT 1")]
                public static partial int Second(NpgsqlConnection connection);
            }
            """;
        Assert.Equal(["First", "Second"], MethodFinder.Find(UserCode.Compile(Mixed), CancellationToken.None).Select(m => m.Name));
    }

    private static int Count(string directive, string attribute) =>
        MethodFinder.Find(UserCode.Compile(Source(directive, attribute)), CancellationToken.None).Length;

    private static string Source(string directive, string attribute) => $$"""
        {{directive}}

        [DblinkServer("remote")]
        public static partial class Items
        {
            [{{attribute}}("SELECT 1")]
            public static partial Task<int> ReadAsync(NpgsqlConnection connection);
        }

        namespace Other
        {
            public sealed class DblinkQueryAttribute(string sql) : Attribute
            {
                public string Sql => sql;
            }
        }
        """;
}
