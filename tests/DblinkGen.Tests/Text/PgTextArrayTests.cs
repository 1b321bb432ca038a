using CsCheck;
using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class PgTextArrayTests
{
    private static readonly string?[] _awkward = [null, "", "NULL", "null", " ", "{}", @"\"];

    private static readonly Gen<string?> _element = Gen.OneOf(
        Gen.String[Gen.Char["{},\"\\ \t\n\r\v\fnulNULab'é"], 0, 8].Select(text => (string?)text),
        Gen.String[Gen.Char['\u0001', '\u0FFF'], 0, 400].Select(text => (string?)text),
        Gen.Int[0, _awkward.Length - 1].Select(index => _awkward[index]));

    [Fact]
    public void What_is_written_is_what_is_read()
        => _element.List[0, 40].Sample(values => ArrayLiteralReader.Read(PgText.Of(values)).SequenceEqual(values));

    [Fact]
    public void Elements_are_quoted_where_they_must_be()
        => Assert.Equal(
            """{a,"","NULL","nUll",nulls,NULL," x","a,b","{}","\\","\""}""",
            PgText.Of(new List<string?> { "a", "", "NULL", "nUll", "nulls", null, " x", "a,b", "{}", "\\", "\"" }));

    [Fact]
    public void Arrays_lists_and_nullable_elements_share_one_call()
    {
        Assert.Equal("{}", PgText.Of(System.Array.Empty<int>()));
        Assert.Equal("{1,-2}", PgText.Of(new[] { 1, -2 }));
        Assert.Equal("{1,NULL}", PgText.Of(new List<int?> { 1, null }));
        Assert.Equal("{1.50}", PgText.Of((IReadOnlyList<decimal>)[1.50m]));
        Assert.Equal("""{"\\xff",NULL}""", PgText.Of(new byte[]?[] { [255], null }));
        Assert.Equal("""{"2026-11-22 00:00:00+00"}""", PgText.Of([new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero)]));
        Assert.Null(PgText.Of((int[]?)null));
        Assert.Null(PgText.Of((List<string?>?)null));
    }

    [Fact]
    public void The_caller_may_render_the_elements()
    {
        Assert.Equal(
            """{"2026-11-22 00:00:00",infinity}""",
            PgText.Array([new DateTime(2026, 11, 22), DateTime.MaxValue], PgText.Timestamp));
        Assert.Equal("{NULL}", PgText.Array(new List<DateTime?> { null }, PgText.TimestampTz));
        Assert.Equal("{Monday,Friday}", PgText.Array([DayOfWeek.Monday, DayOfWeek.Friday], day => day.ToString()));
        Assert.Null(PgText.Array((DayOfWeek[]?)null, day => day.ToString()));
    }

    [Fact]
    public void Two_dimensions_nest_and_no_elements_have_none()
    {
        Assert.Equal("{{1,2},{3,4}}", PgText.Of(new[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal("{}", PgText.Of(new int[2, 0]));
        Assert.Equal("""{{"a b"},{NULL}}""", PgText.Of(new[,] { { "a b" }, { null } }));
    }

    [Fact]
    public void A_type_without_a_PostgreSQL_type_of_its_own_is_refused()
    {
        var error = Assert.Throws<NotSupportedException>(() => PgText.Of(new DateTime[1]));

        Assert.Contains("PgText.Timestamp", error.Message, StringComparison.Ordinal);
    }
}
