using DblinkGen.Errors;

namespace DblinkGen.Running;

/// <summary>The number of rows that a method promises.</summary>
internal static class RowCount
{
    public static DblinkException None(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.RowCount,
        $"{What(origin)} returned no row where exactly one was promised.",
        "Make the return type nullable where no row is a proper answer.");

    public static DblinkException Several(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.RowCount,
        $"{What(origin)} returned more than one row where at most one was promised.",
        "Narrow the WHERE clause, add LIMIT 1, or return a list.");

    private static string What(CallOrigin origin) => origin.IsLocal ? "The local statement" : "The remote";
}
