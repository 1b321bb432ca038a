using DblinkGen.Generator.Postgres;
using DblinkGen.Judge.Tests.Verdicts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Judge.Tests.Statements;

/// <summary>The server's grammar accepts what our own samples, pages and tests have, and we read it alike.</summary>
public sealed class RepositoryTests(ShopDatabase database, ITestOutputHelper output)
{
    [Fact]
    public async Task No_statement_of_the_repository_is_refused_by_us_alone()
    {
        await using var connection = await database.OpenAsync();
        var judge = new ServerJudge(connection);
        var tally = new Tally("repository");
        foreach (var text in Sources().SelectMany(Statements).DistinctBy(t => t.Sql))
        {
            if (await judge.JudgeAsync(text) is { } verdict)
                tally.Add(verdict);
        }

        output.WriteLine(tally.ToString());
        Assert.True(tally.Texts > 200, tally.ToString());
        Assert.Empty(tally.False);
    }

    private static IEnumerable<(string File, string Code)> Sources()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(page => File.ReadAllText(page).Split("```csharp\n").Skip(1).Select(block => (page, block.Split("```")[0])));
        var programs = new[] { "samples", "tests" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(file => (file, File.ReadAllText(file)));
        return [.. pages, .. programs];
    }

    /// <summary>Remote statements with the types of their parameters. Those of local ones have tables of their own kind.</summary>
    private static IEnumerable<JudgedText> Statements((string File, string Code) source)
    {
        foreach (var method in CSharpSyntaxTree.ParseText(source.Code).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var types = new Dictionary<string, PostgresType>();
            foreach (var parameter in method.ParameterList.Parameters)
            {
                if (parameter.AttributeLists.Count == 0 && ScalarType.DefaultFor(parameter.Type?.ToString() ?? "") is { } type)
                    types[parameter.Identifier.ValueText] = type;
            }

            var attributes = method.AttributeLists.SelectMany(l => l.Attributes).Where(a => a.Name.ToString() is "DblinkQuery" or "DblinkCommand");
            foreach (var literal in attributes.Select(a => a.ArgumentList?.Arguments.FirstOrDefault()?.Expression).OfType<LiteralExpressionSyntax>())
            {
                if (literal.Token.Value is string sql)
                    yield return new JudgedText(sql, types, Path.GetFileName(source.File));
            }
        }
    }
}
