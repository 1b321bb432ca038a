[DblinkServer("remote")]
public partial record Shop
{
    public required DblinkSession @event { get; init; }

    [DblinkCommand("DELETE FROM item")]
    public partial void Clear();
}
