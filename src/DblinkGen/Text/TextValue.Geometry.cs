using NpgsqlTypes;

namespace DblinkGen.Text;

#pragma warning disable CS1591 // The members mirror the types: their names say it all.
public static partial class TextValue
{
    private static ReadOnlySpan<byte> Brackets => "()[]{}<>"u8;

    public static bool Point(ReadOnlySpan<byte> text, out NpgsqlPoint value)
    {
        var isRead = TryReadNumbers(text, 2, out var n);
        value = isRead ? new(n[0], n[1]) : default;
        return isRead;
    }

    public static bool Line(ReadOnlySpan<byte> text, out NpgsqlLine value)
    {
        var isRead = TryReadNumbers(text, 3, out var n);
        value = isRead ? new(n[0], n[1], n[2]) : default;
        return isRead;
    }

    public static bool LSeg(ReadOnlySpan<byte> text, out NpgsqlLSeg value)
    {
        var isRead = TryReadNumbers(text, 4, out var n);
        value = isRead ? new(new NpgsqlPoint(n[0], n[1]), new(n[2], n[3])) : default;
        return isRead;
    }

    public static bool Box(ReadOnlySpan<byte> text, out NpgsqlBox value)
    {
        var isRead = TryReadNumbers(text, 4, out var n);
        value = isRead ? new(new NpgsqlPoint(n[0], n[1]), new(n[2], n[3])) : default;
        return isRead;
    }

    public static bool Path(ReadOnlySpan<byte> text, out NpgsqlPath value)
    {
        var isRead = TryReadPoints(text, out var points);
        value = isRead ? new(points, open: text[0] == '[') : default;
        return isRead;
    }

    public static bool Polygon(ReadOnlySpan<byte> text, out NpgsqlPolygon value)
    {
        var isRead = TryReadPoints(text, out var points);
        value = isRead ? new(points) : default;
        return isRead;
    }

    public static bool Circle(ReadOnlySpan<byte> text, out NpgsqlCircle value)
    {
        var isRead = TryReadNumbers(text, 3, out var n);
        value = isRead ? new(n[0], n[1], n[2]) : default;
        return isRead;
    }

    private static bool TryReadPoints(ReadOnlySpan<byte> text, out NpgsqlPoint[] points)
    {
        var isRead = TryReadNumbers(text, 0, out var numbers) && numbers.Count > 0 && numbers.Count % 2 == 0;
        points = new NpgsqlPoint[isRead ? numbers.Count / 2 : 0];
        for (var i = 0; i < points.Length; i++)
            points[i] = new(numbers[2 * i], numbers[(2 * i) + 1]);
        return isRead;
    }

    /// <summary>The numbers between commas; the brackets around them only say what the type is.</summary>
    private static bool TryReadNumbers(ReadOnlySpan<byte> text, int count, out List<double> numbers)
    {
        numbers = [];
        foreach (var part in text.Split((byte)','))
        {
            if (!Double(text[part].TrimStart(Brackets).TrimEnd(Brackets), out var number))
                return false;
            numbers.Add(number);
        }

        return count == 0 || numbers.Count == count;
    }
}
