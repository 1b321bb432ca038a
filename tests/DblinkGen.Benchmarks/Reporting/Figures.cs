using System.Globalization;
using DblinkGen.Benchmarks.Measuring;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>Numbers as they are shown.</summary>
internal static class Figures
{
    /// <summary>Three significant digits or whole numbers.</summary>
    public static string Number(double value) => value switch
    {
        >= 1000 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    public static string Ratio(double value) => value.ToString(value < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture);

    public static string Range(Spread spread) => $"{Ratio(spread.Low)} – {Ratio(spread.High)}";
}
