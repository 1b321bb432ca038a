using System.Globalization;

namespace DblinkGen.Tests.Text;

/// <summary>Makes the current culture one in which every number and date would look wrong to PostgreSQL, until disposed.</summary>
internal sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public HostileCulture()
    {
        // A clone: with InvariantGlobalization on, there is no fa-IR to ask for.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "~",
            PositiveSign = "&",
            NumberDecimalSeparator = "٫",
            NumberGroupSeparator = ".",
            NaNSymbol = "ناعدد",
            PositiveInfinitySymbol = "∞",
            NegativeInfinitySymbol = "~∞",
        };
        culture.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "؍", TimeSeparator = "٬" };
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
