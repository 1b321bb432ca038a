[DblinkServer("remote")]
public static partial class Shop
{
    [DblinkQuery("SELECT * FROM item")]
    public static partial Task<List<Item>> ItemsAsync(NpgsqlConnection connection);

    [DblinkQuery("SELECT * FROM place")]
    public static partial Task<Place?> PlaceAsync(NpgsqlConnection connection);

    [DblinkQuery("SELECT * FROM page")]
    public static partial Task<Page<int>.Line<string>> PageAsync(NpgsqlConnection connection);

    [DblinkQuery("SELECT * FROM customer")]
    public static partial Task<Customer> CustomerAsync(NpgsqlConnection connection);
}

public abstract class Entity { public long Id { get; private set; } public virtual string? Note { get; protected set; } }

public sealed class Item : Entity { public string? Name { get; set; } public decimal? Price { get; private init; } public bool IsFree => Price is 0; private readonly int _seen; public int Seen() => _seen; public Item() => _seen = 0; }

public struct Place { public int Width { get; private set; } public int Height { get; internal set; } }

public class Page<T> where T : struct { public class Line<TText> where TText : class { public T Number { get; private set; } public TText? Text { get; private set; } } }

public sealed class Customer
{
    public Customer() { }

    public Customer(int id, string name) => (Id, Name) = (id, name);

    public int Id { get; }

    public string Name { get; private set; } = "";

    public int Level { get; set; }
}
