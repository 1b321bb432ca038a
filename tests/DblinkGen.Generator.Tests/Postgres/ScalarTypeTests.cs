using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class ScalarTypeTests
{
    [Theory]
    [InlineData("int4", "int", nameof(TypeFit.Compatible))]
    [InlineData("int2", "int", nameof(TypeFit.Compatible))]
    [InlineData("int4", "long?", nameof(TypeFit.Compatible))]
    [InlineData("int8", "int", nameof(TypeFit.Narrowing))]
    [InlineData("int4", "float", nameof(TypeFit.Narrowing))]
    [InlineData("float8", "float", nameof(TypeFit.Narrowing))]
    [InlineData("float8", "decimal", nameof(TypeFit.Incompatible))]
    [InlineData("numeric", "int", nameof(TypeFit.Narrowing))]
    [InlineData("numeric(9)", "int", nameof(TypeFit.Compatible))]
    [InlineData("numeric(10)", "int", nameof(TypeFit.Narrowing))]
    [InlineData("numeric(8,-2)", "int", nameof(TypeFit.Narrowing))]
    [InlineData("numeric(7,-2)", "int", nameof(TypeFit.Compatible))]
    [InlineData("numeric(9,2)", "long", nameof(TypeFit.Narrowing))]
    [InlineData("numeric(9,2)", "System.Numerics.BigInteger", nameof(TypeFit.Narrowing))]
    [InlineData("text", "int", nameof(TypeFit.Incompatible))]
    [InlineData("uuid", "string", nameof(TypeFit.Incompatible))]
    [InlineData("text", "char", nameof(TypeFit.Compatible))]
    [InlineData("char(1)", "char", nameof(TypeFit.Compatible))]
    [InlineData("char(3)", "char", nameof(TypeFit.Narrowing))]
    [InlineData("bit", "bool", nameof(TypeFit.Compatible))]
    [InlineData("bit(3)", "bool", nameof(TypeFit.Narrowing))]
    [InlineData("timestamptz", "System.DateTimeOffset", nameof(TypeFit.Compatible))]
    [InlineData("timestamp", "System.DateTimeOffset", nameof(TypeFit.Incompatible))]
    [InlineData("timestamp", "System.DateOnly", nameof(TypeFit.Narrowing))]
    [InlineData("bytea", "byte[]", nameof(TypeFit.Compatible))]
    [InlineData("uuid", "global::System.Guid", nameof(TypeFit.Compatible))]
    [InlineData("int4[]", "int[]", nameof(TypeFit.Compatible))]
    [InlineData("int2[]", "int?[]", nameof(TypeFit.Compatible))]
    [InlineData("int4[]", "global::System.Collections.Generic.List<int>", nameof(TypeFit.Compatible))]
    [InlineData("int4[]", "System.Collections.Generic.IReadOnlyList<int>", nameof(TypeFit.Compatible))]
    [InlineData("bytea[]", "byte[][]", nameof(TypeFit.Compatible))]
    [InlineData("int8[]", "int[]", nameof(TypeFit.Narrowing))]
    [InlineData("int4[]", "int", nameof(TypeFit.Incompatible))]
    [InlineData("int4", "int[]", nameof(TypeFit.Incompatible))]
    [InlineData("int2[]", "byte[]", nameof(TypeFit.Incompatible))]
    [InlineData("int8", "uint", nameof(TypeFit.Compatible))]
    [InlineData("int8[]", "uint[]", nameof(TypeFit.Incompatible))]
    [InlineData("oid[]", "uint[]", nameof(TypeFit.Compatible))]
    [InlineData("money", "decimal", nameof(TypeFit.Incompatible))]
    [InlineData("money", "string", nameof(TypeFit.Incompatible))]
    [InlineData("app.mood", "string", nameof(TypeFit.Unknown))]
    [InlineData("int4", "App.Color", nameof(TypeFit.Unknown))]
    [InlineData("pg_lsn", "ulong", nameof(TypeFit.Unknown))]
    public void A_pair_of_types_fits_or_not(string postgresType, string csharpType, string fit) =>
        Assert.Equal(fit, ScalarType.Fit(Parse(postgresType), csharpType).ToString());

    [Theory]
    [InlineData("bool", "bool")]
    [InlineData("byte", "int2")]
    [InlineData("int?", "int4")]
    [InlineData("uint", "int8")]
    [InlineData("ulong", "numeric")]
    [InlineData("string", "text")]
    [InlineData("char", "text")]
    [InlineData("byte[]", "bytea")]
    [InlineData("byte[][]", "bytea[]")]
    [InlineData("global::System.DateTime", "timestamptz")]
    [InlineData("System.Net.IPNetwork", "cidr")]
    [InlineData("System.Guid[]", "uuid[]")]
    [InlineData("System.Collections.Generic.List<global::System.DateOnly?>", "date[]")]
    public void A_CSharp_type_has_a_default(string csharpType, string sql) => Assert.Equal(sql, ScalarType.DefaultFor(csharpType)?.Sql);

    [Theory]
    [InlineData("App.Color")]
    [InlineData("object")]
    [InlineData("uint[]")]
    [InlineData("int[,]")]
    public void A_CSharp_type_that_Npgsql_does_not_read_has_no_default(string csharpType) => Assert.Null(ScalarType.DefaultFor(csharpType));

    [Theory]
    [InlineData("int2", "short", "row.Int16(3)")]
    [InlineData("int2", "int", "(int)row.Int16(3)")]
    [InlineData("text", "string?", "row.String(3)")]
    [InlineData("uuid", "System.Guid?", "row.Guid(3)")]
    [InlineData("date", "System.DateOnly", "row.Date(3)")]
    [InlineData("bytea", "byte[]", "row.Value<byte[]>(3, global::DblinkGen.Text.TextValue.Bytes)")]
    [InlineData("int4[]", "int[]", "row.Array<int>(3, global::DblinkGen.Text.TextValue.Int32)")]
    [InlineData("text[]", "System.Collections.Generic.IReadOnlyList<string>", "row.Array<string>(3, global::DblinkGen.Text.TextValue.String)")]
    [InlineData("date[]", "System.Collections.Generic.List<System.DateOnly>",
        "new global::System.Collections.Generic.List<global::System.DateOnly>(row.Array<global::System.DateOnly>(3, global::DblinkGen.Text.TextValue.Date))")]
    [InlineData("tstzrange", "NpgsqlTypes.NpgsqlRange<System.DateTime>",
        "row.Value<global::NpgsqlTypes.NpgsqlRange<global::System.DateTime>>(3, global::DblinkGen.Text.TextValue.InstantRange)")]
    [InlineData("text", "char", "row.Char(3)")]
    [InlineData("\"char\"", "char", "row.Value<char>(3, global::DblinkGen.Text.TextValue.Char)")]
    [InlineData("int8", "uint", "row.UInt32(3)")]
    [InlineData("oid", "uint", "row.Oid(3)")]
    [InlineData("app.mood", "string", "row.String(3)")]
    [InlineData("app.mood", "App.Mood", "row.Typed<global::App.Mood>(3)")]
    [InlineData("tsvector", "NpgsqlTypes.NpgsqlTsVector", "row.Typed<global::NpgsqlTypes.NpgsqlTsVector>(3)")]
    public void A_column_is_read_by_the_most_direct_member(string postgresType, string csharpType, string reader) =>
        Assert.Equal((reader, reader.Contains("Typed", StringComparison.Ordinal)), ScalarReaders.Of(Parse(postgresType), csharpType, 3));

    [Theory]
    [InlineData("int4[]", "int?[]", "row.NullableArray<int>(3, global::DblinkGen.Text.TextValue.Int32)")]
    [InlineData("text[]", "string?[]", "row.ReferenceArray<string>(3, global::DblinkGen.Text.TextValue.String)")]
    public void An_array_holds_NULL_where_its_element_type_does(string postgresType, string csharpType, string reader) =>
        Assert.Equal((reader, false), ScalarReaders.Of(Parse(postgresType), csharpType, 3, elementIsNullable: true));

    [Theory]
    [InlineData("int8", "long")]
    [InlineData("numeric(10,2)", "decimal")]
    [InlineData("timestamptz[]", "System.DateTime")]
    [InlineData("app.mood", null)]
    public void A_type_that_holds_every_value_is_proposed(string postgresType, string? csharpType) =>
        Assert.Equal(csharpType, ScalarType.Proposal(Parse(postgresType)));

    [Fact]
    public void Every_default_is_a_compatible_pair() => Assert.All(
        ScalarDefaults.Table,
        pair => Assert.Equal(TypeFit.Compatible, ScalarType.Fit(ScalarType.DefaultFor(pair.Key)!, pair.Key)));

    [Fact]
    public void Every_type_of_the_table_is_known_to_the_parser() =>
        Assert.All(ScalarFits.PostgresTypes, name => Assert.Contains(name, PostgresTypeNames.Known));

    private static PostgresType Parse(string spelling)
    {
        Assert.True(PostgresType.TryParse(spelling, out var type, out var error), error?.Message);
        return type;
    }
}
