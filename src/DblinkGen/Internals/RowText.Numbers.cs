using System.Numerics;
using Npgsql;

namespace DblinkGen.Internals;

#pragma warning disable CS1591, CA1720 // The members mirror the types: their names say it all.
public static partial class RowText
{
    public static byte Byte(NpgsqlDataReader row, int ordinal) => Integer<byte>(row, ordinal);

    public static sbyte SByte(NpgsqlDataReader row, int ordinal) => Integer<sbyte>(row, ordinal);

    public static short Int16(NpgsqlDataReader row, int ordinal) => Integer<short>(row, ordinal);

    public static ushort UInt16(NpgsqlDataReader row, int ordinal) => Integer<ushort>(row, ordinal);

    public static int Int32(NpgsqlDataReader row, int ordinal) => Integer<int>(row, ordinal);

    public static uint UInt32(NpgsqlDataReader row, int ordinal) => Integer<uint>(row, ordinal);

    public static long Int64(NpgsqlDataReader row, int ordinal) => Integer<long>(row, ordinal);

    public static ulong UInt64(NpgsqlDataReader row, int ordinal) => Integer<ulong>(row, ordinal);

    public static float Single(NpgsqlDataReader row, int ordinal) => Float<float>(row, ordinal);

    public static double Double(NpgsqlDataReader row, int ordinal) => Float<double>(row, ordinal);

    public static decimal Decimal(NpgsqlDataReader row, int ordinal)
    {
        var text = TextColumn.Read(row, ordinal);
        return DecimalText.TryRead(text, out var value) ? value : throw Misfit(text, ordinal, "decimal");
    }

    private static T Integer<T>(NpgsqlDataReader row, int ordinal)
        where T : struct, IBinaryInteger<T>
    {
        var text = TextColumn.Read(row, ordinal);
        return NumberText.TryReadInteger<T>(text, out var value) ? value : throw Misfit(text, ordinal, typeof(T).Name);
    }

    private static T Float<T>(NpgsqlDataReader row, int ordinal)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        var text = TextColumn.Read(row, ordinal);
        return NumberText.TryReadFloat<T>(text, out var value) ? value : throw Misfit(text, ordinal, typeof(T).Name);
    }
}
