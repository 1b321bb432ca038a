[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("""
        SELECT '{"a": {"b": "%s"}}' || E'\\n' || "odd ""name" AS json
          FROM item
         WHERE name LIKE '%@no%' AND id = @id
        """)]
    [DblinkColumn("json")]
    public partial Task<string> JsonAsync(int id);

    [DblinkQuery("SELECT '\"\"\" and {{1}}' WHERE 1 = @one")]
    public partial string Quotes(int one);

    [DblinkQuery("SELECT 'a\rb' || @text || '{0}'")]
    public partial string CarriageReturn(string text);

    [DblinkQuery("SELECT id\r\n  FROM item\r\n\tLIMIT 1")]
    public partial int WindowsLines();

    [DblinkQuery("SELECT * FROM item")]
    [DblinkColumn("line\u2028end\u0085", "int4")]
    public partial int OddName();
}
