using NetArchTest.Rules;

namespace DblinkGen.Generator.Tests.Architecture;

/// <summary>What the types of a namespace refer to, read from the compiled assembly.</summary>
internal static class Dependencies
{
    public static void HasNone(System.Reflection.Assembly assembly, string from, params string[] to)
    {
        var types = Types.InAssembly(assembly).That().ResideInNamespace(from);
        Assert.NotEmpty(types.GetTypes());
        var result = types.ShouldNot().HaveDependencyOnAny(to).GetResult();
        Assert.True(result.IsSuccessful, $"{from} -> {string.Join(" or ", to)}: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    public static bool Exist(System.Reflection.Assembly assembly, string from, string to) =>
        Types.InAssembly(assembly).That().ResideInNamespace(from).And().HaveDependencyOn(to).GetTypes().Any();
}
