using DblinkGen.Benchmarks.Servers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DblinkGen.Benchmarks.Scans;

/// <summary>EF Core: <c>FromSql</c>, without tracking, as an asynchronous stream.</summary>
internal sealed class EntityFrameworkScan(BenchDatabases databases) : Scan("efcore")
{
    public override Task<NpgsqlConnection> ConnectAsync() => LinkedConnection.OpenAsync(databases);

    public override async IAsyncEnumerable<Reading> ReadAsync(NpgsqlConnection connection)
    {
        await using var context = new ReadingContext(connection);
        var readings = context.Set<Reading>().FromSql(
            $"""
            SELECT * FROM dblink('hand', 'SELECT id, label, amount, taken_at, valid, code FROM reading')
                AS t(id int4, label text, amount numeric(12,2), taken_at timestamptz, valid bool, code uuid)
            """);
        await foreach (var reading in readings.AsAsyncEnumerable())
            yield return reading;
    }

    private sealed class ReadingContext(NpgsqlConnection connection) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseNpgsql(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Reading>(reading =>
        {
            reading.HasNoKey();
            reading.Property(r => r.Id).HasColumnName("id");
            reading.Property(r => r.Label).HasColumnName("label");
            reading.Property(r => r.Amount).HasColumnName("amount");
            reading.Property(r => r.TakenAt).HasColumnName("taken_at");
            reading.Property(r => r.Valid).HasColumnName("valid");
            reading.Property(r => r.Code).HasColumnName("code");
        });
    }
}
