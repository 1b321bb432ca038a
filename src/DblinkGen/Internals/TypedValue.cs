using System.Numerics;
using System.Text.Json;
using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Internals;

/// <summary>Reads values that the local server has parsed and that Npgsql may not be able to convert, so that the failure names the column.</summary>
internal static class TypedValue
{
    /// <summary>A value of a type that has no getter of its own.</summary>
    public static T Read<T>(NpgsqlDataReader row, int ordinal)
    {
        // NULL is the caller's question: the failure that names it is another.
        if (row.IsDBNull(ordinal))
            return row.GetFieldValue<T>(ordinal);
        try
        {
            return row.GetFieldValue<T>(ordinal);
        }
        catch (Exception failure) when (failure is InvalidCastException or OverflowException or FormatException or ArgumentException or JsonException)
        {
            throw new RowValueException(ordinal, failure.Message);
        }
    }

    /// <summary>One character exactly.</summary>
    public static char Char(NpgsqlDataReader row, int ordinal) => row.GetString(ordinal) is [var only] ? only : throw Misfit(ordinal, "char");

    public static ushort UInt16(NpgsqlDataReader row, int ordinal) =>
        row.GetInt32(ordinal) is >= ushort.MinValue and <= ushort.MaxValue and var value ? (ushort)value : throw Misfit(ordinal, "UInt16");

    public static uint UInt32(NpgsqlDataReader row, int ordinal) =>
        row.GetInt64(ordinal) is >= uint.MinValue and <= uint.MaxValue and var value ? (uint)value : throw Misfit(ordinal, "UInt32");

    public static ulong UInt64(NpgsqlDataReader row, int ordinal)
    {
        var value = Read<BigInteger>(row, ordinal);
        return value >= ulong.MinValue && value <= ulong.MaxValue ? (ulong)value : throw Misfit(ordinal, "UInt64");
    }

    /// <summary>Npgsql refuses NULL for structs alone.</summary>
    public static T[] WithoutNull<T>(T[] values, int ordinal) =>
        default(T) is null && Array.Exists(values, value => value is null) ? throw RowValueException.Null(ordinal) : values;

    private static RowValueException Misfit(int ordinal, string type) => new(ordinal, $"the value is no {type}.");
}
