[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("CALL stamp(@moment, @local, @span, @time, @maybe, @moments, @locals)")]
    public partial Task StampAsync(
        DateTime moment, [DblinkParameter("timestamp")] DateTime local, TimeSpan span, [DblinkParameter("time")] TimeSpan time, DateTime? maybe,
        DateTime[] moments, [DblinkParameter("timestamp[]")] List<DateTime> locals);
}
