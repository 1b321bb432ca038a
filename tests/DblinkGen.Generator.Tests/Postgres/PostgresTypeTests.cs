using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class PostgresTypeTests
{
    [Theory]
    [InlineData("int4", "int4")]
    [InlineData("Integer", "int4")]
    [InlineData("int", "int4")]
    [InlineData("bigint", "int8")]
    [InlineData("smallint", "int2")]
    [InlineData("boolean", "bool")]
    [InlineData("real", "float4")]
    [InlineData("double  precision", "float8")]
    [InlineData("float", "float8")]
    [InlineData("float(24)", "float4")]
    [InlineData("float(25)", "float8")]
    [InlineData("numeric( 10 , 2 )", "numeric(10,2)")]
    [InlineData("decimal(5)", "numeric(5)")]
    [InlineData("dec(5,-2)", "numeric(5,-2)")]
    [InlineData("character varying(20)", "varchar(20)")]
    [InlineData("varchar(20)", "varchar(20)")]
    [InlineData("national character varying(5)", "varchar(5)")]
    [InlineData("varchar", "varchar")]
    [InlineData("char(3)", "bpchar(3)")]
    [InlineData("character", "bpchar(1)")]
    [InlineData("nchar(2)", "bpchar(2)")]
    [InlineData("bpchar", "bpchar")]
    [InlineData("\"char\"", "\"char\"")]
    [InlineData("timestamp(3) with time zone", "timestamptz(3)")]
    [InlineData("timestamp without time zone", "timestamp")]
    [InlineData("timestamptz", "timestamptz")]
    [InlineData("time with time zone", "timetz")]
    [InlineData("time without time zone", "time")]
    [InlineData("time(0)", "time(0)")]
    [InlineData("interval", "interval")]
    [InlineData("interval(3)", "interval(3)")]
    [InlineData("INTERVAL Year TO Month", "interval year to month")]
    [InlineData("interval day to second(3)", "interval day to second(3)")]
    [InlineData("bit", "bit(1)")]
    [InlineData("bit(5)", "bit(5)")]
    [InlineData("\"bit\"", "\"bit\"")]
    [InlineData("bit varying(5)", "varbit(5)")]
    [InlineData("text[]", "text[]")]
    [InlineData("int4[][]", "int4[]")]
    [InlineData("int4[3]", "int4[]")]
    [InlineData("integer ARRAY", "int4[]")]
    [InlineData("varchar(20) ARRAY[4]", "varchar(20)[]")]
    [InlineData("pg_catalog.int4", "int4")]
    [InlineData("pg_catalog.\"char\"", "\"char\"")]
    [InlineData("jsonb /* note */", "jsonb")]
    public void A_spelling_of_a_built_in_type_is_normalised(string spelling, string sql)
    {
        var type = Parse(spelling);

        Assert.Equal(sql, type.Sql);
        Assert.True(type.IsKnown);
        Assert.Null(type.Schema);
    }

    [Theory]
    [InlineData("app.Mood", "\"app\".\"mood\"", "app", "mood")]
    [InlineData("\"My Schema\".\"Ty\"\"pe\"[]", "\"My Schema\".\"Ty\"\"pe\"[]", "My Schema", "Ty\"pe")]
    [InlineData("citext", "\"citext\"", null, "citext")]
    [InlineData("geometry(Point, 4326)", "\"geometry\"(Point,4326)", null, "geometry")]
    [InlineData("app.int4", "\"app\".\"int4\"", "app", "int4")]
    [InlineData("\"integer\"", "\"integer\"", null, "integer")]
    public void A_type_of_the_user_keeps_its_name_in_quotes(string spelling, string sql, string? schema, string name)
    {
        var type = Parse(spelling);

        Assert.Equal((sql, schema, name, false), (type.Sql, type.Schema, type.Name, type.IsKnown));
    }

    [Fact]
    public void The_parts_of_a_type_are_told_apart() =>
        Assert.Equal(new PostgresType(null, "numeric", "10,2", IsArray: true, IsKnown: true), Parse("numeric(10,2)[]"));

    [Fact]
    public void The_element_of_an_array_keeps_the_modifier() => Assert.Equal(Parse("varchar(20)"), Parse("varchar(20)[]").Element);

    [Theory]
    [InlineData("", 0)]
    [InlineData("int4); DROP TABLE t; --", 4)]
    [InlineData("int4, b int4", 4)]
    [InlineData("int4 int4", 5)]
    [InlineData("text DEFAULT 'x'", 5)]
    [InlineData("varchar(20", 7)]
    [InlineData("varchar(0)", 7)]
    [InlineData("varchar('x')", 8)]
    [InlineData("int4(3)", 4)]
    [InlineData("numeric(1001)", 7)]
    [InlineData("numeric(1,2,3)", 7)]
    [InlineData("timestamp(7)", 9)]
    [InlineData("timestamp with zone", 15)]
    [InlineData("double", 6)]
    [InlineData("interval month to second", 9)]
    [InlineData("float(54)", 5)]
    [InlineData("app.", 4)]
    [InlineData("a.b.c", 3)]
    [InlineData("text[", 4)]
    [InlineData("text[-1]", 5)]
    [InlineData("'text'", 0)]
    [InlineData("\"\"", 0)]
    [InlineData("setof int4", 0)]
    [InlineData("t.a%type", 3)]
    [InlineData("\"open", 0)]
    [InlineData("@p", 0)]
    public void What_is_not_a_type_as_a_whole_is_rejected_with_its_place(string spelling, int start)
    {
        Assert.False(PostgresType.TryParse(spelling, out var type, out var error));

        Assert.Null(type);
        Assert.Equal(start, error.Start);
        Assert.NotEmpty(error.Message);
    }

    private static PostgresType Parse(string spelling)
    {
        Assert.True(PostgresType.TryParse(spelling, out var type, out var error), error?.Message);
        return type;
    }
}
