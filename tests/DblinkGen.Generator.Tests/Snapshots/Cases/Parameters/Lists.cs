[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkCommand("DELETE FROM item WHERE id = ANY (@ids) OR name = ANY (@names) OR tag = ANY (@tags) OR code = ANY (@codes) OR photo = @photo OR x = ANY (@marks)")]
    public partial Task DeleteAsync(int[] ids, List<string> names, IReadOnlyList<string?> tags, IEnumerable<Guid>? codes, byte[] photo, int?[] marks);
}
