using DblinkGen.Text;

namespace DblinkGen.Tests.Text;

public sealed class PgTextAllocationTests
{
    [Fact]
    public void A_nullable_value_costs_what_the_value_costs()
    {
        Guid? identifier = Guid.NewGuid();
        TimeSpan? duration = TimeSpan.FromSeconds(-1.5);

        Assert.Equal(Allocated(() => PgText.Of(identifier.Value)), Allocated(() => PgText.Of(identifier)));
        Assert.Equal(Allocated(() => PgText.Of(duration.Value)), Allocated(() => PgText.Of(duration)));
        Assert.Equal(0, Allocated(() => PgText.Of((int?)5)));
    }

    [Fact]
    public void A_value_costs_one_string()
    {
        var bytes = new byte[100];
        var moment = new DateTime(2026, 11, 22, 1, 2, 3);

        Assert.Equal(Allocated(() => new string('x', 202)), Allocated(() => PgText.Of(bytes)));
        Assert.Equal(Allocated(() => new string('x', "2026-11-22 01:02:03".Length)), Allocated(() => PgText.Timestamp(moment)));
        Assert.Equal(Allocated(() => new string('x', "P0M1DT0H0M0.000000S".Length)), Allocated(() => PgText.Of(TimeSpan.FromDays(1))));
    }

    private static long Allocated(Func<string?> render)
    {
        render();
        var before = GC.GetAllocatedBytesForCurrentThread();
        render();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
