using System.Globalization;
using NpgsqlTypes;

namespace DblinkGen.Text;

public static partial class PgText
{
    /// <summary>Renders a <c>point</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its <see href="https://www.postgresql.org/docs/current/datatype-geometric.html">text</see>, each number the shortest that reads back as the same.</returns>
    public static string Of(NpgsqlPoint value) => string.Create(CultureInfo.InvariantCulture, $"({value.X},{value.Y})");

    /// <summary>Renders a <c>line</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlLine value) => string.Create(CultureInfo.InvariantCulture, $"{{{value.A},{value.B},{value.C}}}");

    /// <summary>Renders an <c>lseg</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlLSeg value) => $"[{Of(value.Start)},{Of(value.End)}]";

    /// <summary>Renders a <c>box</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlBox value) => $"{Of(value.UpperRight)},{Of(value.LowerLeft)}";

    /// <summary>Renders a <c>path</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlPath value) => value.Open ? $"[{string.Join(',', value.Select(Of))}]" : $"({string.Join(',', value.Select(Of))})";

    /// <summary>Renders a <c>polygon</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlPolygon value) => $"({string.Join(',', value.Select(Of))})";

    /// <summary>Renders a <c>circle</c>.</summary>
    /// <inheritdoc cref="Of(NpgsqlPoint)"/>
    public static string Of(NpgsqlCircle value) => string.Create(CultureInfo.InvariantCulture, $"<{Of(value.Center)},{value.Radius}>");
}
