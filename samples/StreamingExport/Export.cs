using System.Globalization;

namespace StreamingExport;

/// <summary>Writes rows as CSV while they come.</summary>
internal static class Export
{
    public static async Task WriteAsync(
        IAsyncEnumerable<Reading> readings, TextWriter file, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var rows = 0L;
        await foreach (var reading in readings.WithCancellation(cancellationToken))
        {
            await file.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{reading.Id},{reading.Sensor},{reading.TakenAt:O},{reading.Value}"));
            if (++rows % 10_000 == 0)
                progress.Report(rows);
        }

        progress.Report(rows);
    }
}
