using System.Text.RegularExpressions;
using DblinkGen.Generator.Postgres;

namespace DblinkGen.Generator.Tests.Postgres;

/// <summary>The guide's table of types and the generator's are the same.</summary>
public sealed partial class GuideTableTests
{
    private static readonly Dictionary<string, string> _fullNames =
        ScalarDefaults.Table.Keys.ToDictionary(name => Namespace().Replace(name, ""), StringComparer.Ordinal);

    public static TheoryData<string, string, bool> Pairs { get; } = [.. Read().Select(pair => (pair.CSharp, pair.Postgres, pair.IsDefault))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_the_guide_compiles(string csharp, string postgres, bool isDefault)
    {
        var name = _fullNames[csharp];
        Assert.True(PostgresType.TryParse(postgres, out var type, out var error), error?.Message);
        Assert.Equal(TypeFit.Compatible, ScalarType.Fit(type, name));
        if (isDefault)
            Assert.Equal(type, ScalarType.DefaultFor(name));
    }

    /// <summary>So that the local server only relays. Npgsql has no constructor of a <c>tsvector</c> that keeps the order of the lexemes.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_the_guide_is_read_by_the_client(string csharp, string postgres, bool isDefault)
    {
        _ = isDefault;
        Assert.True(PostgresType.TryParse(postgres, out var type, out var error), error?.Message);
        Assert.Equal(postgres == "tsvector", ScalarReaders.Of(type, _fullNames[csharp], ordinal: 0).IsTyped);
    }

    [Theory]
    [InlineData("varchar(10)", "string")]
    [InlineData("bpchar(3)", "string")]
    [InlineData("varchar(1)", "char")]
    [InlineData("numeric(10,2)", "decimal")]
    [InlineData("numeric(40,10)", "decimal")]
    [InlineData("bit(1)", "bool")]
    [InlineData("varbit(8)", "System.Collections.BitArray")]
    [InlineData("time(3)", "System.TimeOnly")]
    [InlineData("timestamp(3)", "System.DateTime")]
    [InlineData("timestamptz(0)", "System.DateTimeOffset")]
    [InlineData("interval day to second(3)", "System.TimeSpan")]
    public void A_modifier_says_what_the_remote_has_and_changes_nothing(string postgres, string csharp)
    {
        Assert.True(PostgresType.TryParse(postgres, out var type, out var error), error?.Message);
        Assert.Equal(TypeFit.Compatible, ScalarType.Fit(type, csharp));
        Assert.Equal(ScalarReaders.Of(type with { Modifier = null }, csharp, ordinal: 0), ScalarReaders.Of(type, csharp, ordinal: 0));
        Assert.False(ScalarReaders.Of(type, csharp, ordinal: 0).IsTyped);
    }

    /// <summary>So that array_nulls of the local session says nothing.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_array_of_a_pair_is_read_by_the_client_or_is_an_error(string csharp, string postgres, bool isDefault)
    {
        _ = isDefault;
        var name = _fullNames[csharp] + "[]";
        Assert.True(PostgresType.TryParse(postgres + "[]", out var type, out var error), error?.Message);
        Assert.Equal(ScalarType.Fit(type, name) == TypeFit.Compatible, !ScalarReaders.Of(type, name, ordinal: 0).IsTyped);
    }

    [Fact]
    public void A_pair_that_is_not_in_the_guide_is_an_error()
    {
        var documented = Read().Select(pair => (pair.CSharp, pair.Postgres.Split('(')[0].Trim('"'))).ToHashSet();
        foreach (var postgres in ScalarFits.PostgresTypes)
        {
            foreach (var (shortName, fullName) in _fullNames)
            {
                if (ScalarFits.Of(postgres, fullName) == TypeFit.Compatible)
                    Assert.Contains((shortName, postgres), documented);
            }
        }

        Assert.Superset(ScalarDefaults.Table.Keys.ToHashSet(), Read().Select(pair => _fullNames[pair.CSharp]).ToHashSet());
    }

    private static IEnumerable<(string CSharp, string Postgres, bool IsDefault)> Read()
    {
        var lines = File.ReadLines(Repository.PathOf("docs", "guide.md"));
        foreach (var row in lines.SkipWhile(line => line != "| C# | default | or |").Skip(2).TakeWhile(line => line.StartsWith('|')))
        {
            var cells = row.Trim('|').Split('|');
            foreach (var csharp in Code(cells[0]))
            {
                yield return (csharp, Code(cells[1])[0], true);
                foreach (var other in Code(cells[2]))
                    yield return (csharp, other, false);
            }
        }
    }

    private static string[] Code(string cell) => [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(\w+\.)+")]
    private static partial Regex Namespace();
}
