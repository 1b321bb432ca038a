using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL002x and DBL102x: one method over many servers.</summary>
internal static class FanOutRules
{
    private const string Declaration = "DblinkGen.Declaration";
    private const string Columns = "DblinkGen.Columns";

    public static readonly DiagnosticDescriptor Unsuited = Rule.Error(
        "DBL0020", Declaration, "Cannot fan out", "'{0}' cannot run on several servers: {1}");

    public static readonly DiagnosticDescriptor Servers = Rule.Error(
        "DBL0021", Declaration, "Servers of a fan-out", "[DblinkFanOut] of '{0}' {1}");

    public static readonly DiagnosticDescriptor ServerParameter = Rule.Error(
        "DBL0022", Declaration, "Parameter with the servers of a fan-out",
        "Parameter '{0}' holds the names of servers and cannot be '{1}'; make it string[], List<string>, IReadOnlyList<string> or IEnumerable<string>");

    public static readonly DiagnosticDescriptor Failures = Rule.Error(
        "DBL0023", Declaration, "Failures of a fan-out", "The return type of '{0}' does not fit the failures of a fan-out: {1}");

    public static readonly DiagnosticDescriptor ServersTwice = Rule.Error(
        "DBL0024", Declaration, "Servers of a fan-out named twice", "The servers of a fan-out are named at one place, and parameter '{0}' makes it two");

    public static readonly DiagnosticDescriptor OrderColumn = Rule.Error(
        "DBL1020", Columns, "Columns of OrderBy", "OrderBy cannot merge the rows: {0}");

    public static readonly DiagnosticDescriptor OrderType = Rule.Error(
        "DBL1021", Columns, "Type without a safe order",
        "Rows cannot be merged by \"{0}\" ({1}, '{2}'): C# does not order such values as PostgreSQL does");

    public static readonly DiagnosticDescriptor NoOrderBy = Rule.Error(
        "DBL1022", Columns, "OrderBy without ORDER BY", "OrderBy merges rows that each server has sorted, and the SQL has no ORDER BY; add ORDER BY {0}");

    public static readonly DiagnosticDescriptor OrderDiffers = Rule.Warning(
        "DBL1024", Columns, "OrderBy against ORDER BY", "OrderBy merges rows that each server has sorted, and the SQL sorts them otherwise: {0}");

    public static readonly DiagnosticDescriptor ServerName = Rule.Error(
        "DBL1023", Columns, "Member with the server's name", "'{0}' with [DblinkServerName] {1}");
}
