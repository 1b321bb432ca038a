namespace DblinkGen.Text;

/// <summary>Drops what PostgreSQL cannot keep of a .NET tick, in the same direction as Npgsql's binary writer.</summary>
internal static class Microseconds
{
    private static readonly DateTime _epoch = new(2000, 1, 1);

    /// <summary>Npgsql cuts the distance from PostgreSQL's epoch toward zero: before the year 2000 that rounds the time up.</summary>
    internal static DateTime Cut(DateTime value)
        => value.AddTicks(-((value.Ticks - _epoch.Ticks) % TimeSpan.TicksPerMicrosecond));
}
