using DblinkGen.Benchmarks.Servers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DblinkGen.Benchmarks.Lookups;

/// <summary>EF Core: <c>FromSql</c> over the hand-written SQL, without tracking, on one context.</summary>
internal sealed class EntityFrameworkLookup(BenchDatabases databases, LookupQuery query) : Lookup("efcore")
{
    private NpgsqlConnection _connection = null!;
    private ItemContext _context = null!;

    public override int Calls => 10;

    public override async Task OpenAsync()
    {
        _connection = await HandLink.OpenAsync(await databases.OpenLocalAsync(autoPrepare: true), query);
        _context = new ItemContext(_connection);
    }

    public override async Task<Item?> FindAsync(int id)
    {
        await foreach (var item in _context.Items
            .FromSql($"SELECT id, name, price FROM dblink('hand', format('EXECUTE find(%L)', {id})) AS t(id int4, name text, price numeric(10,2))")
            .AsAsyncEnumerable())
        {
            return item;
        }

        return null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_context is not null)
            await _context.DisposeAsync();
        if (_connection is not null)
            await _connection.DisposeAsync();
    }

    private sealed class ItemContext(NpgsqlConnection connection) : DbContext
    {
        public DbSet<Item> Items => Set<Item>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseNpgsql(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>(item =>
        {
            item.HasNoKey();
            item.Property(i => i.Id).HasColumnName("id");
            item.Property(i => i.Name).HasColumnName("name");
            item.Property(i => i.Price).HasColumnName("price");
        });
    }
}
