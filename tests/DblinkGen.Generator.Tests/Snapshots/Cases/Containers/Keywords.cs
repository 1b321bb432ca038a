namespace @namespace.@class;

[DblinkServer("remote")]
internal sealed partial class @event(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
