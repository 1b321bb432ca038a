[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("UPDATE item SET class = @class WHERE @Event = id AND event < @event")]
    public partial Task @checked(string @class, int @event);
}
