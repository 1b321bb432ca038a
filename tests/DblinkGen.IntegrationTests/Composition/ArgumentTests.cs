namespace DblinkGen.IntegrationTests.Composition;

[Collection(CompositionCollection.Name)]
public sealed class ArgumentTests(SecondRemote remotes)
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("'; DROP TABLE item; --")]
    [InlineData("\\'; DROP TABLE item; --")]
    [InlineData("%1$L %s %% $1 $2 @value {1}")]
    [InlineData("E'\\n' \"quoted\" ü 日本\r\n\t")]
    public async Task Text_arrives_in_both_halves_as_it_was_passed(string? value) =>
        Assert.Equal((value, value), await Echo.TextAsync(remotes.Databases.App, value));

    [Fact]
    public async Task Arrays_arrive_in_both_halves()
    {
        string?[] value = ["a,b", "it's \\ \"quoted\"", null, "NULL", ""];
        var (here, there, second) = await Echo.TextsAsync(remotes.Databases.App, value);
        Assert.Equal(value, here);
        Assert.Equal(value, there);
        Assert.Equal(value[1], second);
    }

    [Fact]
    public async Task Values_of_other_types_arrive_in_both_halves()
    {
        var at = new DateTimeOffset(2026, 11, 22, 1, 2, 3, TimeSpan.Zero).AddTicks(4560);
        var id = Guid.NewGuid();
        var back = await Echo.ValuesAsync(remotes.Databases.App, int.MinValue, at, id, [0, 255, 92, 39], 79228162514264337593543950335m);
        Assert.Equal((int.MinValue, at, id, 79228162514264337593543950335m), (back.N, back.At, back.Id, back.Price));
        Assert.Equal([0, 255, 92, 39], back.Bytes);
    }

    [Fact]
    public async Task Enums_travel_by_their_labels() =>
        Assert.Equal((Mood.VeryHappy, Mood.VeryHappy), await Echo.MoodAsync(remotes.Databases.App, Mood.VeryHappy));

    [Fact]
    public async Task Enums_of_the_local_server_are_read_by_their_labels()
    {
        await using var loaded = remotes.Databases.CreateApp();
        Assert.Equal((Mood.VeryHappy, Mood.VeryHappy), await Echo.LocalMoodAsync(loaded, Mood.VeryHappy));
    }
}
