namespace DblinkGen.Internals;

/// <summary>PostgreSQL's infinities, for which Npgsql takes the ends of .NET's ranges unless the application switches that off.</summary>
internal static class Infinity
{
    internal const string Positive = "infinity";
    internal const string Negative = "-infinity";

    private static readonly bool _off = AppContext.TryGetSwitch("Npgsql.DisableDateTimeInfinityConversions", out var set) && set;

    internal static string? Of(DateOnly value) => Of(value == DateOnly.MinValue, value == DateOnly.MaxValue);

    internal static string? Of(DateTime value) => Of(value.Ticks == DateTime.MinValue.Ticks, value.Ticks == DateTime.MaxValue.Ticks);

    private static string? Of(bool isMinimum, bool isMaximum) => _off ? null : isMinimum ? Negative : isMaximum ? Positive : null;
}
