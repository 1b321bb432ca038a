using System.Text;
using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class TsQueryTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("'a'", "'a'")]
    [InlineData("'it''s':*AB", "'it''s':*AB")]
    [InlineData(@"'b \\ c':CD", @"'b \\ c':CD")]
    [InlineData("'a' & 'b' & 'c'", "(('a' & 'b') & 'c')")]
    [InlineData("'a' | 'b' & 'c' <-> 'd'", "('a' | ('b' & ('c' <1> 'd')))")]
    [InlineData("( 'a' | 'b' ) & !'c'", "(('a' | 'b') & !('c'))")]
    [InlineData("!( 'a' <2> ( 'b' <16384> 'c' ) )", "!(('a' <2> ('b' <16384> 'c')))")]
    [InlineData("!!'a' <0> 'b'", "(!(!('a')) <0> 'b')")]
    [InlineData("'a ) & b'", "'a ) & b'")]
    public void An_output_of_PostgreSQL_is_read_with_its_precedences(string text, string expected) =>
        Assert.Equal(expected, TextValue.TsQuery(Encoding.UTF8.GetBytes(text), out var value) ? PgText.Of(value) : "refused");

    [Theory]
    [InlineData("a")]
    [InlineData("'a")]
    [InlineData(@"'a\'")]
    [InlineData(@"'a\b'")]
    [InlineData("'a' 'b'")]
    [InlineData("'a' &")]
    [InlineData("& 'a'")]
    [InlineData("( 'a'")]
    [InlineData("'a' )")]
    [InlineData("()")]
    [InlineData("!")]
    [InlineData("'a' <> 'b'")]
    [InlineData("'a' <-1> 'b'")]
    [InlineData("'a' <40000> 'b'")]
    [InlineData("'a':E")]
    public void Another_text_is_refused(string text) => Assert.False(TextValue.TsQuery(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Depth_costs_no_stack()
    {
        const int Depth = 1_000_000;
        Assert.True(TextValue.TsQuery(Encoding.UTF8.GetBytes(new string('!', Depth) + "'a'"), out _));
        Assert.True(TextValue.TsQuery(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("( ", Depth)) + "'a'" + string.Concat(Enumerable.Repeat(" )", Depth))), out _));
    }
}
