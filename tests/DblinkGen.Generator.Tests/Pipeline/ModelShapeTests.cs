using System.Collections.Immutable;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Pipeline;

public sealed class ModelShapeTests
{
    [Fact]
    public void The_models_hold_values_only() => Assert.Empty(ModelShape.Faults(typeof(TypeModel), typeof(MethodDeclaration)));

    [Fact]
    public void Every_type_of_the_folder_is_reached()
    {
        var reached = ModelShape.Reachable(typeof(TypeModel));
        var declared = typeof(TypeModel).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(TypeModel).Namespace && t is { IsEnum: false, IsNested: false, IsGenericTypeDefinition: false } && t != typeof(EquatableArray));
        Assert.Empty(declared.Except(reached));
    }

    [Theory]
    [InlineData(typeof(WithSymbol))]
    [InlineData(typeof(WithLocationInside))]
    [InlineData(typeof(WithArray))]
    [InlineData(typeof(WithImmutableArray))]
    [InlineData(typeof(WithSetter))]
    [InlineData(typeof(WithoutEquality))]
    public void A_bad_model_is_found(Type model) => Assert.NotEmpty(ModelShape.Faults(model));

    [Fact]
    public void A_good_model_is_not() => Assert.Empty(ModelShape.Faults(typeof(Good)));

    private sealed record WithSymbol(ISymbol Symbol);

    private sealed record WithLocationInside(EquatableArray<Place> Places);

    private sealed record Place(Location? Location);

    private sealed record WithArray(string[] Names);

    private sealed record WithImmutableArray(ImmutableArray<string> Names);

    private sealed record WithSetter(string Name)
    {
        public int Count { get; set; }
    }

    private sealed class WithoutEquality;

    private sealed record Good(string Name, int? Count, EquatableArray<Part> Parts, DayOfWeek Day);

    private readonly record struct Part(string? Text, Good? Parent);
}
