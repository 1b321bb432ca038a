using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Editor;

public sealed class LanguageServerTests(WrongExamples examples) : IClassFixture<WrongExamples>
{
    [OnRequestFact(Requests.Editor)]
    public void The_wrong_example_of_each_page_shows_what_Roslyn_finds()
    {
        var differences = new List<string>();
        foreach (var rule in WrongExamples.Rules)
        {
            var (path, found) = examples[rule];
            var shown = examples.Shown[path].Where(f => f.Id.StartsWith("DBL", StringComparison.Ordinal)).Order();
            if (found.TrueForAll(f => f.Id != rule) || !found.SequenceEqual(shown))
                differences.Add($"{rule}: Roslyn finds {string.Join(", ", found)}, the server shows {string.Join(", ", shown)}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [OnRequestFact(Requests.Editor)]
    public async Task What_is_mended_in_an_open_file_is_no_longer_shown()
    {
        var (path, found) = examples["DBL2009"];
        await examples.Server.OpenAsync(path, WrongExamples.Text("DBL2009", "Wrong"));
        Assert.Equal(found, await examples.Server.DiagnoseAsync(path));
        await examples.Server.ReplaceAsync(path, WrongExamples.Text("DBL2009", "Right"));
        Assert.Empty(await examples.Server.DiagnoseAsync(path));
    }

    /// <summary>The guide says so; where this fails, a later server can do more.</summary>
    [OnRequestFact(Requests.Editor)]
    public void The_sign_itself_brings_up_no_completion()
    {
        Assert.Contains(".", examples.Server.CompletionKeys);
        Assert.DoesNotContain("@", examples.Server.CompletionKeys);
    }

    [OnRequestFact(Requests.Editor)]
    public async Task After_the_sign_the_parameters_are_offered()
    {
        const string Text = """
            [DblinkServer("shop")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT 'a@b', name FROM item WHERE price > @")]
                public static partial Task<List<string>> FindAsync(NpgsqlConnection connection, decimal minPrice);
            }
            """;
        var (path, _) = examples["DBL2005"];
        await examples.Server.OpenAsync(path, Text);
        var line = Text.Split('\n')[3];
        // The server begins to load what packages offer when it is asked first; it is asked again then, as by the next key.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        IEnumerable<string> offered;
        while (!(offered = await examples.Server.CompleteAsync(path, 3, line.LastIndexOf('@') + 1)).Any())
            await Task.Delay(100, limit.Token);
        Assert.Equal(["minPrice"], offered);
        Assert.Empty(await examples.Server.CompleteAsync(path, 3, line.IndexOf('@', StringComparison.Ordinal) + 1));
    }
}
