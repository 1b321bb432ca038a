using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using DblinkGen;
using Npgsql;

[DblinkServer("remote")]
public partial class Shop(NpgsqlDataSource dataSource)
{
    // What the declaration says already cannot be said twice.
    [ExcludeFromCodeCoverage]
    [DblinkCommand("DELETE FROM item")]
    public partial Task ClearAsync();

    [ExcludeFromCodeCoverage, DebuggerNonUserCode]
    [DblinkCommand("DELETE FROM old_item")]
    public partial Task ClearOldAsync();
}
