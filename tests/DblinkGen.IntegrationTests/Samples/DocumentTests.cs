namespace DblinkGen.IntegrationTests.Samples;

/// <summary>
/// What the documents quote is what the repository holds and the generator emits. DBLINKGEN_ACCEPT_SNAPSHOTS=1 rewrites the quotations.
/// </summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/generated-code.md")]
    [InlineData("docs/on-the-wire.md")]
    public void Quotations_are_true(string document)
    {
        var text = Repository.Read(document);
        if (Environment.GetEnvironmentVariable("DBLINKGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Repository.PathOf(document), MarkedBlock.Rewrite(text, Quotations.Of));
            return;
        }

        Assert.NotEmpty(MarkedBlock.In(text));
        Assert.Equal(text.Split("<!-- quotes ").Length - 1, MarkedBlock.In(text).Count);
        Assert.All(MarkedBlock.In(text), block => Assert.Equal(Quotations.Of(block), block.Text));
    }
}
