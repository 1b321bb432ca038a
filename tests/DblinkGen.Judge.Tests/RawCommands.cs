using System.Runtime.CompilerServices;

namespace DblinkGen.Judge.Tests;

/// <summary>Npgsql sends every text as it is: it is not to look for parameters of its own in it.</summary>
internal static class RawCommands
{
    [ModuleInitializer]
    internal static void Set() => AppContext.SetSwitch("Npgsql.EnableSqlRewriting", false);
}
