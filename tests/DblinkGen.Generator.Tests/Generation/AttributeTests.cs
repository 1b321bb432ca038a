using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>An attribute counts by what it is, however it is written.</summary>
public sealed class AttributeTests
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
    public void An_alias_in_another_file_is_seen() =>
        Assert.Single(Methods(UserCode.Compile("global using Query = DblinkGen.DblinkQueryAttribute;", Source("", "Query"))));

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
        Assert.Null(Assert.Single(Methods(UserCode.Compile(RowSource))).Body);
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
        Assert.Equal(["First", "Second"], Methods(UserCode.Compile(Mixed)).Select(m => m.Name));
    }

    private static int Count(string directive, string attribute) => Methods(UserCode.Compile(Source(directive, attribute))).Count();

    private static IEnumerable<MethodModel> Methods(Compilation compilation) => GeneratorRun.Over(compilation).Types.SelectMany(t => t.Methods);

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
