using CsCheck;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

public sealed class PostgresTypeProperties
{
    private static readonly Gen<string> Base = Gen.OneOf(
        Gen.OneOf(PostgresTypeNames.Known.ToArray()),
        Gen.OneOf(PostgresTypeNames.Known.ToArray()).Select(PostgresIdentifier.Quote),
        Gen.OneOf("integer", "double precision", "character", "bit varying", "interval day to second", "app.mood", "mood"),
        Gen.String[Gen.Char["aB1 \"().;'-[]$%é"], 1, 8].Select(PostgresIdentifier.Quote),
        Gen.Select(Gen.String[1, 4], Gen.String[1, 4]).Select(
            (schema, name) => PostgresIdentifier.Quote(schema) + "." + PostgresIdentifier.Quote(name)));

    private static readonly Gen<string> Spelling = Gen.Select(
        Base,
        Gen.OneOf("", "", "(3)", "(03)", "(10,2)", "(10,-2)", "(Point,4326)", "(\"A)\")"),
        Gen.OneOf("", "", "[]", "[][]", " array", "[3]", " with time zone"),
        (name, modifier, array) => name + modifier + array);

    [Fact]
    public void The_normalised_spelling_is_read_as_the_same_type() => Spelling.Sample(spelling =>
        !PostgresType.TryParse(spelling, out var type, out _)
        || (PostgresType.TryParse(type.Sql, out var again, out _) && again == type && again.Sql == type.Sql), iter: 2_000);

    [Fact]
    public void The_normalised_spelling_has_nothing_outside_quotes_that_ends_a_type() =>
        Gen.OneOf(Spelling, Gen.String[Gen.Char["aint4\"(),;'-[]. "], 0, 12]).Sample(spelling =>
        {
            if (!PostgresType.TryParse(spelling, out var type, out _))
                return;

            var (tokens, errors) = SqlLexer.Read(type.Sql);
            Assert.Empty(errors);
            Assert.DoesNotContain(tokens, token => token.Kind is SqlTokenKind.Semicolon or SqlTokenKind.Comment or SqlTokenKind.String);
            Assert.Equal(
                tokens.Count(token => token.Kind == SqlTokenKind.OpenParenthesis),
                tokens.Count(token => token.Kind == SqlTokenKind.CloseParenthesis));
        }, iter: 2_000);
}
