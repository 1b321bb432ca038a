using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NpgsqlTypes;

namespace DblinkGen.Text;

/// <summary>The overloads of <see cref="PgText"/> by type. DateTime is missing on purpose: only the declared type tells which of
/// timestamp and timestamptz is meant.</summary>
internal static class TextFormats
{
    private static readonly Dictionary<Type, Delegate> _byType = [];

    static TextFormats()
    {
        Add<bool>(PgText.Of);
        Add<byte>(PgText.Of);
        Add<sbyte>(PgText.Of);
        Add<short>(PgText.Of);
        Add<ushort>(PgText.Of);
        Add<int>(PgText.Of);
        Add<uint>(PgText.Of);
        Add<long>(PgText.Of);
        Add<ulong>(PgText.Of);
        Add<float>(PgText.Of);
        Add<double>(PgText.Of);
        Add<decimal>(PgText.Of);
        Add<BigInteger>(PgText.Of);
        Add<char>(PgText.Of);
        Add<Guid>(PgText.Of);
        Add<ReadOnlyMemory<byte>>(PgText.Of);
        Add<DateOnly>(PgText.Of);
        Add<TimeOnly>(PgText.Of);
        Add<TimeSpan>(PgText.Of);
        Add<DateTimeOffset>(PgText.Of);
        Add<NpgsqlInterval>(PgText.Of);
        Add<JsonElement>(PgText.Of);
        Add<IPNetwork>(PgText.Of);
        Add<NpgsqlInet>(PgText.Of);
#pragma warning disable CS0618
        Add<NpgsqlCidr>(PgText.Of);
#pragma warning restore CS0618
        Add<NpgsqlPoint>(PgText.Of);
        Add<NpgsqlLine>(PgText.Of);
        Add<NpgsqlLSeg>(PgText.Of);
        Add<NpgsqlBox>(PgText.Of);
        Add<NpgsqlPath>(PgText.Of);
        Add<NpgsqlPolygon>(PgText.Of);
        Add<NpgsqlCircle>(PgText.Of);
        Add<NpgsqlRange<int>>(PgText.Of);
        Add<NpgsqlRange<long>>(PgText.Of);
        Add<NpgsqlRange<decimal>>(PgText.Of);
        Add<NpgsqlRange<DateOnly>>(PgText.Of);
        Add<NpgsqlRange<DateTimeOffset>>(PgText.Of);
        AddReference<string>(PgText.Of);
        AddReference<BitArray>(PgText.Of);
        AddReference<JsonNode>(PgText.Of);
        AddReference<NpgsqlTsVector>(PgText.Of);
        AddReference<NpgsqlTsQuery>(PgText.Of);
        AddReference<byte[]>(PgText.Of);
        AddReference<JsonDocument>(PgText.Of);
        AddReference<IPAddress>(PgText.Of);
        AddReference<PhysicalAddress>(PgText.Of);
    }

    internal static Delegate? Find(Type type) => _byType.GetValueOrDefault(type);

    private static void Add<T>(Func<T, string> format)
        where T : struct
    {
        _byType.Add(typeof(T), format);
        _byType.Add(typeof(T?), (Func<T?, string?>)PgText.Of);
    }

    private static void AddReference<T>(Func<T?, string?> format)
        where T : class
        => _byType.Add(typeof(T), format);
}
