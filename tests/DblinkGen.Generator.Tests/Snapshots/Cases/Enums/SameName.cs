[DblinkServer("remote")]
public sealed partial class Shop(NpgsqlDataSource dataSource)
{
    [DblinkQuery("SELECT * FROM a")]
    public partial List<A.Mood> Left();

    [DblinkQuery("SELECT * FROM b")]
    public partial List<B.Mood> Right();

    [DblinkQuery("SELECT 1")]
    public partial int ParseMood();

    [DblinkCommand("DELETE FROM a WHERE mood = ANY (@left) OR mood = @right")]
    public partial void Delete(A.Mood[] left, B.Mood right);
}

namespace A
{
    public enum Mood { Happy }
}

namespace B
{
    public enum Mood { Sad, @default }
}
