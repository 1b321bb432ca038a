using System.Globalization;
using System.Text;

namespace DblinkGen.Benchmarks.Reporting;

/// <summary>Bars as SVG, on a logarithmic scale, for the slowest takes fifty times the fastest. Its colours hold on light and dark pages.</summary>
internal static class BarChart
{
    private const int Width = 760;
    private const int Left = 190;
    private const int Right = 70;
    private const int BarHeight = 16;
    private const int RowHeight = 22;
    private const int TitleHeight = 44;

    public static string Draw(IReadOnlyList<BarGroup> groups)
    {
        var height = groups.Sum(group => TitleHeight + (group.Bars.Count * RowHeight)) + 12;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{height}}" font-family="system-ui, sans-serif" font-size="13" role="img">
            <style>
              text { fill: #24292f } .other { fill: #8c959f } .ours { fill: #2f6fde } .one { stroke: #8c959f; stroke-dasharray: 3 3 }
              @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .other { fill: #6e7681 } .ours { fill: #58a6ff } }
            </style>

            """);
        var top = 0;
        foreach (var group in groups)
        {
            Draw(svg, group, top);
            top += TitleHeight + (group.Bars.Count * RowHeight);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, BarGroup group, int top)
    {
        var (low, high) = (group.Bars.Min(bar => bar.Value) * 0.7, group.Bars.Max(bar => bar.Value));
        double At(double value) => (Width - Left - Right) * Math.Log(value / low) / Math.Log(high / low);

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{top + 28}\" font-weight=\"600\">{group.Title}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{top + 28}\">{group.Unit}, logarithmic</text>\n");
        for (var i = 0; i < group.Bars.Count; i++)
        {
            var bar = group.Bars[i];
            var y = top + TitleHeight + (i * RowHeight) - 6;
            var kind = bar.Name.StartsWith("dblinkgen", StringComparison.Ordinal) ? "ours" : "other";
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 13}\" text-anchor=\"end\">{bar.Name}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{Left}\" y=\"{y}\" width=\"{At(bar.Value):0.0}\" height=\"{BarHeight}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + At(bar.Value) + 6:0.0}\" y=\"{y + 13}\">{bar.Value:0.00}</text>\n");
        }

        var bottom = top + TitleHeight + (group.Bars.Count * RowHeight) - 8;
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"one\" x1=\"{Left + At(1):0.0}\" y1=\"{top + 36}\" x2=\"{Left + At(1):0.0}\" y2=\"{bottom}\"/>\n");
    }
}
