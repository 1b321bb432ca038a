using System.ComponentModel;
using System.Runtime.CompilerServices;
using DblinkGen.Errors;
using DblinkGen.Text;
using Npgsql;
using NpgsqlTypes;

namespace DblinkGen.Internals;

/// <summary>
/// The fields of a row: of a remote the text that the local server hands through, which <see cref="RowText"/> reads; of a local statement over row sources typed values, which
/// Npgsql reads. Used by generated code.
/// </summary>
/// <remarks>A field is not NULL when it is read: the failure of a reader is explained by looking for one. The members are inlined, so that a reader calls what reads the text.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1720 // The members mirror the types: their names say it all.
public readonly struct Row
{
    private readonly NpgsqlDataReader _reader;

    /// <summary>Holds the text of a field; <see langword="null"/> where the fields are typed.</summary>
    private readonly byte[]? _buffer;

    private Row(NpgsqlDataReader reader, string server, byte[]? buffer)
    {
        _reader = reader;
        _buffer = buffer;
        Server = server;
    }

    /// <summary>The logical name of the remote server; empty for a local statement.</summary>
    public string Server { get; }

    internal static Row Remote(NpgsqlDataReader reader, string server) => new(reader, server, TextColumn.Buffer);

    internal static Row Local(NpgsqlDataReader reader) => new(reader, "", buffer: null);

    /// <summary>The label of an enum that has no such member.</summary>
    /// <param name="ordinal">The column.</param>
    /// <param name="label">The label that arrived.</param>
    /// <param name="enumName">The C# enum.</param>
    public static Exception UnknownLabel(int ordinal, string label, string enumName) =>
        new RowValueException(ordinal, $"'{label}' is not among the labels of {enumName}.");

    public bool IsNull(int ordinal) => _reader.IsDBNull(ordinal);

    /// <summary>Text of any type.</summary>
    public string String(int ordinal) => _reader.GetString(ordinal);

    /// <summary>One character exactly, of a text.</summary>
    public char Char(int ordinal) => _buffer is null ? TypedValue.Char(_reader, ordinal) : RowText.Value<char>(_reader, _buffer, ordinal, TextValue.Char);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean(int ordinal) => _buffer is null ? _reader.GetBoolean(ordinal) : RowText.Boolean(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Guid Guid(int ordinal) => _buffer is null ? _reader.GetGuid(ordinal) : RowText.Guid(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Byte(int ordinal) => _buffer is null ? Typed<byte>(ordinal) : RowText.Byte(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public sbyte SByte(int ordinal) => _buffer is null ? Typed<sbyte>(ordinal) : RowText.SByte(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short Int16(int ordinal) => _buffer is null ? _reader.GetInt16(ordinal) : RowText.Int16(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(int ordinal) => _buffer is null ? _reader.GetInt32(ordinal) : RowText.Int32(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(int ordinal) => _buffer is null ? _reader.GetInt64(ordinal) : RowText.Int64(_reader, _buffer, ordinal);

    /// <summary>An <c>int4</c> of the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort UInt16(int ordinal) => _buffer is null ? TypedValue.UInt16(_reader, ordinal) : RowText.UInt16(_reader, _buffer, ordinal);

    /// <summary>An <c>int8</c> of the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UInt32(int ordinal) => _buffer is null ? TypedValue.UInt32(_reader, ordinal) : RowText.UInt32(_reader, _buffer, ordinal);

    /// <summary>A <c>numeric</c> of the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong UInt64(int ordinal) => _buffer is null ? TypedValue.UInt64(_reader, ordinal) : RowText.UInt64(_reader, _buffer, ordinal);

    /// <summary>An <c>oid</c>, <c>xid</c> or <c>cid</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Oid(int ordinal) => _buffer is null ? Typed<uint>(ordinal) : RowText.UInt32(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Xid8(int ordinal) => _buffer is null ? Typed<ulong>(ordinal) : RowText.UInt64(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Single(int ordinal) => _buffer is null ? _reader.GetFloat(ordinal) : RowText.Single(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double(int ordinal) => _buffer is null ? _reader.GetDouble(ordinal) : RowText.Double(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal Decimal(int ordinal) => _buffer is null ? _reader.GetDecimal(ordinal) : RowText.Decimal(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly Date(int ordinal) => _buffer is null ? Typed<DateOnly>(ordinal) : RowText.Date(_reader, _buffer, ordinal);

    /// <summary>A <c>date</c>, as the time at which it begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTime Midnight(int ordinal) => _buffer is null ? _reader.GetDateTime(ordinal) : RowText.Midnight(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeOnly Time(int ordinal) => _buffer is null ? Typed<TimeOnly>(ordinal) : RowText.Time(_reader, _buffer, ordinal);

    /// <summary>A <c>time</c>, as the time since midnight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan TimeOfDay(int ordinal) => _buffer is null ? _reader.GetTimeSpan(ordinal) : RowText.TimeOfDay(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTime Timestamp(int ordinal) => _buffer is null ? _reader.GetDateTime(ordinal) : RowText.Timestamp(_reader, _buffer, ordinal);

    /// <summary>A <c>timestamptz</c>, in UTC.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTime Instant(int ordinal) => _buffer is null ? _reader.GetDateTime(ordinal) : RowText.Instant(_reader, _buffer, ordinal);

    /// <summary>A <c>timestamptz</c>, with the offset 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset InstantOffset(int ordinal) => _buffer is null ? Typed<DateTimeOffset>(ordinal) : RowText.InstantOffset(_reader, _buffer, ordinal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NpgsqlInterval Interval(int ordinal) => _buffer is null ? Typed<NpgsqlInterval>(ordinal) : RowText.Interval(_reader, _buffer, ordinal);

    /// <summary>An <c>interval</c> without months.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan Duration(int ordinal) => _buffer is null ? _reader.GetTimeSpan(ordinal) : RowText.Duration(_reader, _buffer, ordinal);

    /// <summary>Reads a value of a type that has no member of its own here.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="ordinal">The column.</param>
    /// <param name="parser">A member of <see cref="TextValue"/>.</param>
    /// <returns>The value.</returns>
    public T Value<T>(int ordinal, ValueParser<T> parser) => _buffer is null ? Typed<T>(ordinal) : RowText.Value(_reader, _buffer, ordinal, parser);

    /// <summary>Reads a one-dimensional array whose elements cannot be NULL.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public T[] Array<T>(int ordinal, ValueParser<T> parser)
        where T : notnull => _buffer is null ? TypedValue.WithoutNull(Typed<T[]>(ordinal), ordinal) : RowText.Array(_reader, _buffer, ordinal, parser);

    /// <summary>Reads a one-dimensional array of nullable values.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public T?[] NullableArray<T>(int ordinal, ValueParser<T> parser)
        where T : struct => _buffer is null ? Typed<T?[]>(ordinal) : RowText.NullableArray(_reader, _buffer, ordinal, parser);

    /// <summary>Reads a one-dimensional array of nullable references.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <inheritdoc cref="Value{T}"/>
    public T?[] ReferenceArray<T>(int ordinal, ValueParser<T> parser)
        where T : class => _buffer is null ? Typed<T?[]>(ordinal) : RowText.ReferenceArray(_reader, _buffer, ordinal, parser);

    /// <summary>Reads a value that the local server has read, whatever the row is: of a type that only Npgsql, or a plug-in of it, knows.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="ordinal">The column.</param>
    /// <returns>The value.</returns>
    public T Typed<T>(int ordinal) => TypedValue.Read<T>(_reader, ordinal);
}
