using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>An exception that nobody foresaw is reported, and costs one method its body.</summary>
public sealed class IsolationTests
{
    private const string Source = """
        [DblinkServer("remote")]
        public static partial class Shop
        {
            [DblinkCommand("DELETE FROM item WHERE id = 1")]
            public static partial Task First(NpgsqlConnection connection);

            [DblinkCommand("DELETE FROM item WHERE id = 2")]
            public static partial Task Second(NpgsqlConnection connection);
        }
        """;

    [Fact]
    public void A_method_that_cannot_be_written_throws_and_no_other_does()
    {
        var type = GeneratorRun.Over(Source).Types.Single();
        var methods = type.Methods.ToArray();
        // No fan-out is without a row.
        methods[0] = methods[0] with { Body = methods[0].Body! with { FanOut = new FanOutModel([], null, false, []) } };
        var reports = new List<object[]>();

        var text = TypeOutput.Of(type with { Methods = new(methods) }, reports.Add);

        var report = Assert.Single(reports);
        Assert.Equal(["First", nameof(NullReferenceException)], report[..2]);
        Assert.Contains("throw new global::System.InvalidOperationException(\"DBL9001: DblinkGen failed on 'First' with NullReferenceException: ", text, StringComparison.Ordinal);
        Assert.Contains("DELETE FROM item WHERE id = 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DELETE FROM item WHERE id = 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_reported_with_its_type_and_message()
    {
        object[]? reported = null;
        Assert.Null(UnforeseenFailure.Guard<string>("Read", () => throw new FormatException("two\nlines"), arguments => reported = arguments));
        Assert.Equal(["Read", nameof(FormatException), "two lines"], reported!);
    }

    [Fact]
    public void A_host_that_cancels_is_not_a_failure() =>
        Assert.Throws<OperationCanceledException>(() => UnforeseenFailure.Guard<string>("Read", () => throw new OperationCanceledException(), _ => Assert.Fail("It was reported.")));
}
