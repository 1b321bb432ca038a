using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>IDEs that complete SQL in strings (Rider does, with its database tools) take the language from the attribute.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData(typeof(DblinkQueryAttribute))]
    [InlineData(typeof(DblinkCommandAttribute))]
    public void The_sql_of_an_attribute_is_marked_as_such(Type attribute)
    {
        var parameter = attribute.GetConstructors().Single().GetParameters().Single(p => p.Name == "sql");
        Assert.Equal("Sql", parameter.GetCustomAttribute<StringSyntaxAttribute>()?.Syntax);
    }
}
