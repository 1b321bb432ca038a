using System.Numerics;
using Npgsql;

namespace DblinkGen.Text;

internal static partial class RowText
{
    public static byte Byte(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<byte>(row, buffer, ordinal);

    public static sbyte SByte(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<sbyte>(row, buffer, ordinal);

    public static short Int16(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<short>(row, buffer, ordinal);

    public static ushort UInt16(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<ushort>(row, buffer, ordinal);

    public static int Int32(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<int>(row, buffer, ordinal);

    public static uint UInt32(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<uint>(row, buffer, ordinal);

    public static long Int64(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<long>(row, buffer, ordinal);

    public static ulong UInt64(NpgsqlDataReader row, byte[] buffer, int ordinal) => Integer<ulong>(row, buffer, ordinal);

    public static float Single(NpgsqlDataReader row, byte[] buffer, int ordinal) => Float<float>(row, buffer, ordinal);

    public static double Double(NpgsqlDataReader row, byte[] buffer, int ordinal) => Float<double>(row, buffer, ordinal);

    public static decimal Decimal(NpgsqlDataReader row, byte[] buffer, int ordinal)
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return DecimalText.TryRead(text, out var value) ? value : throw Misfit(text, ordinal, "decimal");
    }

    private static T Integer<T>(NpgsqlDataReader row, byte[] buffer, int ordinal)
        where T : struct, IBinaryInteger<T>
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return NumberText.TryReadInteger<T>(text, out var value) ? value : throw Misfit(text, ordinal, typeof(T).Name);
    }

    private static T Float<T>(NpgsqlDataReader row, byte[] buffer, int ordinal)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        var text = TextColumn.Read(row, buffer, ordinal);
        return NumberText.TryReadFloat<T>(text, out var value) ? value : throw Misfit(text, ordinal, typeof(T).Name);
    }
}
