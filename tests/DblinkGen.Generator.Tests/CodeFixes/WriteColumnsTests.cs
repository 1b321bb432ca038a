using DblinkGen.CodeFixes.Columns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Tests.CodeFixes;

public sealed class WriteColumnsTests
{
    private const string Row = """
        public sealed record Line(int No, [property: DblinkColumn("Text", "varchar(20)")] string Text, decimal[]? Prices);
            
        """;

    [Fact]
    public async Task The_derived_columns_are_written_below_the_sql()
    {
        var before = FixCase.InClass("", Row + """
            [DblinkQuery("SELECT * FROM line")]
                public partial Task<List<Line>> ReadAsync();
            """, "").Before;
        var project = UserSolution.Open(before);
        var written = await project.ApplyAsync(Assert.Single(await OfferAsync(project, before)));

        Assert.Equal(
            before.Replace("line\")]\n", """
                line")]
                    [DblinkColumn("no", "int4")]
                    [DblinkColumn("Text", "varchar(20)")]
                    [DblinkColumn("prices", "numeric[]")]

                """.Replace("\n        ", "\n    ", StringComparison.Ordinal), StringComparison.Ordinal),
            await written.User().TextAsync());
        Assert.Empty(await written.CompilerErrorsAsync());
        Assert.Equal(await GeneratedAsync(project), await GeneratedAsync(written));
    }

    [Theory]
    [InlineData("""[DblinkQuery("SELECT 1"), DblinkColumn("id")] public partial int ReadAsync();""")]
    [InlineData("""[DblinkCommand("DELETE FROM item WHERE true")] public partial int ReadAsync();""")]
    [InlineData("""[DblinkQuery("SELECT @id")] public partial int ReadAsync();""")]
    [InlineData("""public int ReadAsync() => 1;""")]
    public async Task There_is_nothing_to_write_for(string member)
    {
        var source = FixCase.InClass("", member, "").Before;
        Assert.Empty(await OfferAsync(UserSolution.Open(source), source));
    }

    private static async Task<List<CodeAction>> OfferAsync(Project project, string source)
    {
        var actions = new List<CodeAction>();
        var name = new TextSpan(source.IndexOf("ReadAsync", StringComparison.Ordinal), 0);
        await new WriteColumns().ComputeRefactoringsAsync(new CodeRefactoringContext(project.User(), name, actions.Add, default));
        return actions;
    }

    private static async Task<string> GeneratedAsync(Project project) =>
        (await Assert.Single(await project.GetSourceGeneratedDocumentsAsync()).GetTextAsync()).ToString();
}
