using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NpgsqlTypes;

namespace DblinkGen.Text;

#pragma warning disable CS1591 // The members mirror the types: their names say it all.
public static partial class TextValue
{
    public static bool JsonDocument(ReadOnlySpan<byte> text, out JsonDocument value) => TryParse(text, static bytes => System.Text.Json.JsonDocument.Parse(bytes), out value);

    public static bool JsonElement(ReadOnlySpan<byte> text, out JsonElement value)
    {
        var isRead = JsonDocument(text, out var document);
        value = isRead ? document.RootElement : default;
        return isRead;
    }

    /// <summary>JSON's null is a null node, as everywhere in System.Text.Json.</summary>
    public static bool JsonNode(ReadOnlySpan<byte> text, out JsonNode value) => TryParse(text, static bytes => System.Text.Json.Nodes.JsonNode.Parse(bytes)!, out value);

    public static bool TsQuery(ReadOnlySpan<byte> text, out NpgsqlTsQuery value)
    {
        value = new TsQueryText(text).Read()!;
        return value is not null;
    }

    public static bool Address(ReadOnlySpan<byte> text, out IPAddress value)
    {
        var isRead = Inet(text, out var inet) && inet.Netmask == (inet.Address.GetAddressBytes().Length * 8);
        value = isRead ? inet.Address : IPAddress.None;
        return isRead;
    }

    public static bool Inet(ReadOnlySpan<byte> text, out NpgsqlInet value)
    {
        value = default;
        if (!TryReadNetwork(text, out var address, out var length))
            return false;
        value = new(address, length);
        return true;
    }

    public static bool Network(ReadOnlySpan<byte> text, out IPNetwork value)
    {
        value = default;
        if (!TryReadNetwork(text, out var address, out var length))
            return false;
        value = new(address, length);
        return true;
    }

#pragma warning disable CS0618 // Obsolete in Npgsql, yet still what older code reads.
    public static bool Cidr(ReadOnlySpan<byte> text, out NpgsqlCidr value)
    {
        value = default;
        if (!TryReadNetwork(text, out var address, out var length))
            return false;
        value = new(address, length);
        return true;
    }
#pragma warning restore CS0618

    /// <summary>Pairs of hexadecimal digits with colons between them: six of <c>macaddr</c>, eight of <c>macaddr8</c>.</summary>
    public static bool PhysicalAddress(ReadOnlySpan<byte> text, out PhysicalAddress value)
    {
        var bytes = new byte[(text.Length + 1) / 3];
        value = new(bytes);
        if (text.Length != (bytes.Length * 3) - 1)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i > 0 && text[(i * 3) - 1] != ':' || Convert.FromHexString(text.Slice(i * 3, 2), bytes.AsSpan(i, 1), out _, out _) != OperationStatus.Done)
                return false;
        }

        return true;
    }

    private static bool TryReadNetwork(ReadOnlySpan<byte> text, out IPAddress address, out byte length)
    {
        var slash = text.IndexOf((byte)'/');
        length = 0;
        var isAddress = IPAddress.TryParse(Encoding.UTF8.GetString(slash < 0 ? text : text[..slash]), out var found);
        address = found!;
        if (!isAddress)
            return false;
        if (slash >= 0)
            return byte.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out length);
        length = (byte)(address.GetAddressBytes().Length * 8);
        return true;
    }

    private static bool TryParse<T>(ReadOnlySpan<byte> text, Func<byte[], T> parse, out T value)
    {
        try
        {
            value = parse(text.ToArray());
            return true;
        }
        catch (JsonException)
        {
            value = default!;
            return false;
        }
    }
}
