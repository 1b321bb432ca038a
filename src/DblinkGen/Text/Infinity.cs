namespace DblinkGen.Text;

/// <summary>PostgreSQL's infinities, for which Npgsql takes the ends of .NET's ranges unless the application switches that off.</summary>
internal static class Infinity
{
    internal const string Positive = "infinity";
    internal const string Negative = "-infinity";

    private static readonly bool _off = AppContext.TryGetSwitch("Npgsql.DisableDateTimeInfinityConversions", out var set) && set;

    internal static string? Of(DateOnly value) => Of(value == DateOnly.MinValue, value == DateOnly.MaxValue);

    internal static string? Of(DateTime value) => Of(value.Ticks == DateTime.MinValue.Ticks, value.Ticks == DateTime.MaxValue.Ticks);

    /// <summary>1 or -1 for the text of an infinity that .NET's ranges have an end for, and 0 for any other text.</summary>
    internal static int SignOf(ReadOnlySpan<byte> text) => _off ? 0 : text.SequenceEqual("infinity"u8) ? 1 : text.SequenceEqual("-infinity"u8) ? -1 : 0;

    private static string? Of(bool isMinimum, bool isMaximum) => _off ? null : isMinimum ? Negative : isMaximum ? Positive : null;
}
