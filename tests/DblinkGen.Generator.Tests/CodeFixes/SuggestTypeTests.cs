using DblinkGen.CodeFixes.Columns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Tests.CodeFixes;

public sealed class SuggestTypeTests
{
    [Theory]
    [InlineData("integr", "integer")]
    [InlineData("string[]", "text[]")]
    [InlineData("nummeric(10, 2)", "numeric(10, 2)")]
    [InlineData("datetimeoffset", "timestamptz")]
    public async Task The_nearest_known_type_is_offered(string spelling, string near)
    {
        var (before, after) = (Source($"DblinkColumn(\"id\", type: @\"{spelling}\")"), Source($"DblinkColumn(\"id\", type: @\"{near}\")"));
        var project = UserSolution.Open(before);
        var changed = await project.ApplyAsync(Assert.Single(await OfferAsync(project, before, "type: @")));
        Assert.Equal(after, await changed.User().TextAsync());
    }

    [Theory]
    [InlineData("DblinkColumn(\"id\", \"citext\")", "citext")]
    [InlineData("DblinkColumn(\"id\", \"app.integr\")", "app")]
    [InlineData("DblinkColumn(\"id\", \"shop_status\")", "shop")]
    [InlineData("DblinkColumn(\"id\", \"int4\")", "int4")]
    [InlineData("DblinkColumn(\"strng\", \"int4\")", "strng")]
    public async Task What_can_be_meant_is_left_alone(string attribute, string place)
    {
        var source = Source(attribute);
        Assert.Empty(await OfferAsync(UserSolution.Open(source), source, place));
    }

    private static string Source(string attribute) =>
        FixCase.InClass("", $"[DblinkQuery(\"SELECT 1\")] [{attribute}] public partial Task<object> ReadAsync();", "").Before;

    private static async Task<List<CodeAction>> OfferAsync(Project project, string source, string place)
    {
        var actions = new List<CodeAction>();
        var span = new TextSpan(source.IndexOf(place, StringComparison.Ordinal) + (place.Contains(':', StringComparison.Ordinal) ? place.Length : 0), 0);
        await new SuggestType().ComputeRefactoringsAsync(new CodeRefactoringContext(project.User(), span, actions.Add, default));
        return actions;
    }
}
