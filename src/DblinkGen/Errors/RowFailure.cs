using System.Text;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// Finds the column whose value could not be read. The readers are direct and do not say where they are, so the row is gone through once more.
/// </summary>
internal static class RowFailure
{
    public static DblinkException? Explain(Exception failure, CallOrigin origin, IReadOnlyList<RemoteColumn> columns, NpgsqlDataReader? reader)
    {
        if (failure is RowValueException value)
            return Misfit(origin, columns[value.Ordinal], value.Message, value, value.Kind);
        if (reader is not { IsClosed: false } || failure is not (InvalidCastException or OverflowException or FormatException or ArgumentException))
            return null;

        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (!column.Nullable && reader.IsDBNull(i))
                return origin.Exception(
                    DblinkErrorKind.NullValue,
                    $"NULL arrived in column \"{column.Name}\", whose member cannot hold it.",
                    "Make the member nullable, or exclude NULL in the remote SQL (WHERE … IS NOT NULL, coalesce).",
                    failure);
            if (!reader.IsDBNull(i) && !CanRead(reader, i))
                return Misfit(origin, column, failure.Message, failure);
        }

        return failure is InvalidCastException or FormatException or OverflowException or DecoderFallbackException ? Misfit(origin, null, failure.Message, failure) : null;
    }

    /// <param name="origin">The call.</param>
    /// <param name="column">The column, if it is known.</param>
    /// <param name="reason">Quotes the value, which is text of the server.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="kind">The kind of the exception.</param>
    private static DblinkException Misfit(CallOrigin origin, RemoteColumn? column, string reason, Exception failure, DblinkErrorKind kind = DblinkErrorKind.ValueMisfit) =>
        origin.Exception(
            kind,
            column is null
                ? $"A value cannot be read into its member: {ServerText.Of(reason)}"
                : $"A value of column \"{column.Name}\" ({column.Type}) cannot be read into its member: {ServerText.Of(reason)}",
            (failure as RowValueException)?.Advice ?? "Choose a C# type for the member that holds every value of the column, or narrow the column in the remote SQL.",
            failure);

    private static bool CanRead(NpgsqlDataReader reader, int ordinal)
    {
        try
        {
            _ = reader.GetValue(ordinal);
            return true;
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or FormatException or ArgumentException)
        {
            return false;
        }
    }
}
