[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("CALL count(@single, @wide, @maybe, @amount, @u, @b)")]
    public partial Task CountAsync(
        float single, [DblinkParameter("float8")] float wide, [DblinkParameter("float8")] float? maybe, [DblinkParameter("numeric(10,2)")] decimal amount,
        ulong u, byte b);
}
