using CsCheck;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class SqlLexerProperties
{
    /// <summary>Dense in the characters that begin or end something.</summary>
    private static readonly Gen<string> AnySql = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["aEeUB1_ '\"$@-/*&<>=\\:;.()\n"], 0, 40]);

    /// <summary>Text inside which no placeholder may be found, with a sign and a name in it.</summary>
    private static readonly Gen<string> Quoted = Gen.OneOf(
        "'@hidden'", "'a''@hidden'", "E'\\'@hidden'", "\"@hidden\"", "\"a\"\"@hidden\"", "$$@hidden$$", "$t$ $$ @hidden $t$",
        "/* @hidden */", "/* /* */ @hidden */", "-- @hidden\n", "U&'@hidden'", "a <@hidden", "a @@hidden");

    private static readonly Gen<string> Plain = Gen.OneOf(
        "SELECT", "a", "\"b\"", "'c'", "1.5", "(", ")", ",", "::int", "<>", "@>", "@ -5", "$1", "/* note */", "-- note\n", "@seen",
        "=@seen");

    [Fact]
    public void Tokens_cover_any_text_in_order_without_gaps() => AnySql.Sample(sql =>
    {
        var position = 0;
        foreach (var token in SqlLexer.Read(sql).Tokens)
        {
            Assert.Equal(position, token.Start);
            Assert.True(token.Length > 0);
            position = token.End;
        }

        Assert.Equal(sql.Length, position);
    }, iter: 2_000);

    [Fact]
    public void Errors_lie_inside_the_text() => AnySql.Sample(sql =>
        SqlStatement.Parse(sql).Errors.All(error => error.Start >= 0 && error.Length > 0 && error.Start + error.Length <= sql.Length));

    [Fact]
    public void Placeholders_in_quotes_comments_and_operators_are_never_found() =>
        Gen.OneOf(Quoted, Plain).Array[1, 20].Sample(pieces =>
        {
            var placeholders = SqlStatement.Parse(string.Join(' ', pieces)).Placeholders;

            Assert.All(placeholders, placeholder => Assert.Equal("seen", placeholder.Name));
            Assert.Equal(pieces.Count(piece => piece.Contains("@seen", StringComparison.Ordinal)), placeholders.Count);
        });
}
