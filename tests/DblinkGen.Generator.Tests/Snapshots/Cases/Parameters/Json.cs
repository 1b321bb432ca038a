[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("UPDATE item SET a = @a, b = @b, c = @c, d = @d")]
    public partial Task SetAsync(
        System.Text.Json.JsonDocument a, System.Text.Json.JsonElement b, System.Text.Json.Nodes.JsonNode? c, [DblinkParameter("jsonb")] string d);
}
