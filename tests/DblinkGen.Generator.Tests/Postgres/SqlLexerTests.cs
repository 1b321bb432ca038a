using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlLexerTests
{
    [Theory]
    [InlineData("select", nameof(SqlTokenKind.Word))]
    [InlineData("größe$1", nameof(SqlTokenKind.Word))]
    [InlineData("\"a \"\" b\"", nameof(SqlTokenKind.QuotedIdentifier))]
    [InlineData("U&\"d\\0061t\"", nameof(SqlTokenKind.QuotedIdentifier))]
    [InlineData("'it''s'", nameof(SqlTokenKind.String))]
    [InlineData(@"'a\'", nameof(SqlTokenKind.String))]
    [InlineData(@"E'a\'b'", nameof(SqlTokenKind.String))]
    [InlineData(@"e'\\'", nameof(SqlTokenKind.String))]
    [InlineData("E'a'\n  'b\\'c'", nameof(SqlTokenKind.String))]
    [InlineData("E'a' -- note\n 'b\\'c'", nameof(SqlTokenKind.String))]
    [InlineData("B'01'", nameof(SqlTokenKind.String))]
    [InlineData("x'1F'", nameof(SqlTokenKind.String))]
    [InlineData("N'text'", nameof(SqlTokenKind.String))]
    [InlineData("U&'d\\0061t'", nameof(SqlTokenKind.String))]
    [InlineData("$$it's$$", nameof(SqlTokenKind.DollarString))]
    [InlineData("$a1$ $$ $b$ $a1$", nameof(SqlTokenKind.DollarString))]
    [InlineData("1_000", nameof(SqlTokenKind.Number))]
    [InlineData("0x1F_FF", nameof(SqlTokenKind.Number))]
    [InlineData("0b101", nameof(SqlTokenKind.Number))]
    [InlineData(".5", nameof(SqlTokenKind.Number))]
    [InlineData("1.5e-10", nameof(SqlTokenKind.Number))]
    [InlineData("5.", nameof(SqlTokenKind.Number))]
    [InlineData("$12", nameof(SqlTokenKind.PositionalParameter))]
    [InlineData("@minPrice", nameof(SqlTokenKind.Placeholder))]
    [InlineData("@_1", nameof(SqlTokenKind.Placeholder))]
    [InlineData("/* a /* b */ ' */", nameof(SqlTokenKind.Comment))]
    [InlineData("-- it's", nameof(SqlTokenKind.Comment))]
    [InlineData(" \t\r\n\f\v", nameof(SqlTokenKind.Whitespace))]
    [InlineData("::", nameof(SqlTokenKind.Cast))]
    [InlineData(":=", nameof(SqlTokenKind.Punctuation))]
    [InlineData("..", nameof(SqlTokenKind.Punctuation))]
    [InlineData(".", nameof(SqlTokenKind.Dot))]
    [InlineData("[", nameof(SqlTokenKind.OpenBracket))]
    [InlineData("=>", nameof(SqlTokenKind.Operator))]
    [InlineData("->>", nameof(SqlTokenKind.Operator))]
    [InlineData("@-", nameof(SqlTokenKind.Operator))]
    public void The_text_is_one_token(string sql, string kind)
    {
        var (tokens, errors) = SqlLexer.Read(sql);

        Assert.Equal([new SqlToken(Enum.Parse<SqlTokenKind>(kind), 0, sql.Length)], tokens);
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("a=-1", "a¦=¦-¦1")]
    [InlineData("2*-3", "2¦*¦-¦3")]
    [InlineData("a<-1", "a¦<¦-¦1")]
    [InlineData("a@-1", "a¦@-¦1")]
    [InlineData("a||-1", "a¦||-¦1")]
    [InlineData("a+--note", "a¦+¦--note")]
    [InlineData("a*/*note*/b", "a¦*¦/*note*/¦b")]
    [InlineData("x::int", "x¦::¦int")]
    [InlineData("a[1:2]", "a¦[¦1¦:¦2¦]")]
    [InlineData("1..10", "1¦..¦10")]
    [InlineData("1e", "1¦e")]
    [InlineData("a$b$", "a$b$")]
    [InlineData("f(p=>1)", "f¦(¦p¦=>¦1¦)")]
    [InlineData("'a''b''", "'a''b''")]
    [InlineData("E'a' 'b'", "E'a'¦ ¦'b'")]
    [InlineData("fE'a'", "fE¦'a'")]
    public void Neighbours_are_parted_as_PostgreSQL_does(string sql, string parted) => Assert.Equal(parted, Parted(sql));

    [Theory]
    [InlineData("id=@id", "id¦=¦@id")]
    [InlineData("price>=@p", "price¦>=¦@p")]
    [InlineData("a<>@p", "a¦<>¦@p")]
    [InlineData("-@p", "-¦@p")]
    [InlineData("2*-@p", "2¦*¦-¦@p")]
    [InlineData("|/@x", "|/¦@x")]
    [InlineData("a||@p", "a¦||¦@p")]
    [InlineData("r@>@p", "r¦@>¦@p")]
    [InlineData("r@>p", "r¦@>¦p")]
    [InlineData("r @> @p", "r¦ ¦@>¦ ¦@p")]
    [InlineData("r <@ @p", "r¦ ¦<@¦ ¦@p")]
    [InlineData("LIMIT@n", "LIMIT¦@n")]
    [InlineData("@a@b", "@a¦@b")]
    [InlineData("@a::int", "@a¦::¦int")]
    [InlineData("@a$1", "@a¦$1")]
    public void A_sign_before_a_name_opens_a_placeholder(string sql, string parted) => Assert.Equal(parted, Parted(sql));

    [Theory]
    [InlineData("tags<@other", "tags¦<@¦other")]
    [InlineData("v@@q", "v¦@@¦q")]
    [InlineData("v@@@q", "v¦@@@¦q")]
    [InlineData("t^@prefix", "t¦^@¦prefix")]
    [InlineData("@-@path", "@-@¦path")]
    [InlineData("@ -5", "@¦ ¦-¦5")]
    [InlineData("@(-5)", "@¦(¦-¦5¦)")]
    [InlineData("@\"Name\"", "@¦\"Name\"")]
    [InlineData("@1", "@¦1")]
    public void A_sign_of_an_operator_is_no_placeholder(string sql, string parted) => Assert.Equal(parted, Parted(sql));

    [Theory]
    [InlineData("'a", nameof(SqlErrorCode.UnterminatedString), 0)]
    [InlineData("a E'b\\'", nameof(SqlErrorCode.UnterminatedString), 2)]
    [InlineData("a \"b", nameof(SqlErrorCode.UnterminatedQuotedIdentifier), 2)]
    [InlineData("a $x$ b $y$", nameof(SqlErrorCode.UnterminatedDollarString), 2)]
    [InlineData("a /* /* */", nameof(SqlErrorCode.UnterminatedComment), 2)]
    public void What_does_not_end_is_reported_from_where_it_begins(string sql, string code, int start)
    {
        var (tokens, errors) = SqlLexer.Read(sql);

        Assert.Equal([new SqlError(Enum.Parse<SqlErrorCode>(code), start, sql.Length - start)], errors);
        Assert.Equal(start, tokens[^1].Start);
    }

    [Fact]
    public void A_character_outside_the_grammar_is_reported() =>
        Assert.Equal([new SqlError(SqlErrorCode.UnexpectedCharacter, 2, 1)], SqlLexer.Read("a \\ b").Errors);

    private static string Parted(string sql) =>
        string.Join('¦', SqlLexer.Read(sql).Tokens.Select(token => sql.Substring(token.Start, token.Length)));
}
