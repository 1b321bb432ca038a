using DblinkGen.FaultTests.Calls;

namespace DblinkGen.FaultTests.Histories;

/// <summary>The statements of histories.</summary>
internal static class HistorySql
{
    public const string Next = "SELECT @n + 1";
    public const string Returning = Shape.Insert + " RETURNING token";
    public const string Changing = "SELECT value FROM changing WHERE id = @id";
    public const string WorkMem = "SELECT current_setting('work_mem')";
    public const string User = "SELECT current_user";
    public const string Place = "SELECT current_setting('ledger.place')";
    public const string OverNumbers = "SELECT q.n FROM @numbers AS q ORDER BY q.n";
}
