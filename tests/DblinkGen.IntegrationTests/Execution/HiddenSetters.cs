using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>Rows whose members only their own types may set.</summary>
[DblinkServer("db2remote")]
internal sealed partial class HiddenSetters<TUser>(NpgsqlDataSource dataSource)
{
    private const string Sql = "SELECT 7 AS id, 'seven' AS name, 1.5 AS price, 3 AS level";

    [DblinkQuery(Sql)]
    public partial Task<List<Customer>> CustomersAsync();

    [DblinkQuery(Sql)]
    public partial Task<Place?> PlaceAsync();

    [DblinkQuery(Sql)]
    public partial Task<Page<int>.Line<string>> LineAsync();

    [DblinkQuery(Sql)]
    public partial Task<Taken> TakenAsync();

    [DblinkQuery("SELECT 7 AS id, 'seven' AS name")]
    public partial Task<Dated> DatedAsync();

    public abstract class Entity
    {
        public int Id { get; private set; }

        public virtual string? Name { get; protected set; }
    }

    public sealed class Customer : Entity
    {
        public override string? Name { get => base.Name; protected set => base.Name = value + "!"; }

        public decimal? Price { get; private init; }

        public int Level { get; set; }

        public bool IsKnown => Level > 0;
    }

    public struct Place
    {
        public int Id { get; private set; }

        public string Name { get; private init; }

        public decimal Price { readonly get; internal set; }

        public int Level;
    }

    public sealed class Taken
    {
        public Taken() => Name = "not taken";

        public Taken(int id, string name) => (Id, Name) = (id, name);

        public int Id { get; }

        public string Name { get; private set; }

        public decimal Price { get; private set; }

        public int Level { get; set; }
    }

    public sealed class Dated
    {
        private int _id;

        [Obsolete("Use Number.", error: true)]
        public int Id
        {
            get => _id;
            set => _id = value;
        }

        public int Number => _id;

        public string Name { get; [Obsolete("Rows alone set it.", error: true)] set; } = "";
    }
}

internal class Page<T>
    where T : struct
{
    public class Line<TText>
        where TText : class
    {
        public T Id { get; private set; }

        public TText? Name { get; protected set; }

        public decimal? Price { get; set; }

        public int Level { get; private init; }
    }
}
