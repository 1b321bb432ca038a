using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Whether a statement is read through a remote cursor.</summary>
internal static class FetchSizeParser
{
    public static int Of(AttributeData attribute, RowShape shape, SqlStatement statement) =>
        !HasCursor(attribute, shape, statement) ? 0 : attribute.Named("FetchSize") as int? ?? StatementModel.MeasuredFetchSize;

    /// <summary>A stream without a cursor would hold the whole result before its first row.</summary>
    public static bool HasCursor(AttributeData attribute, RowShape shape, SqlStatement statement) =>
        attribute.Named("FetchSize") is int size ? size > 0 : shape is RowShape.AsyncStream or RowShape.Stream && CanBeDeclared(statement);

    public static void Check(IMethodSymbol method, AttributeData attribute, SqlStatement statement, FaultSink faults)
    {
        var size = attribute.Named("FetchSize") as int?;
        if (size < 0)
            faults.Add(SqlRules.FetchSize, attribute.Argument("FetchSize"), method.Name, $"cannot be {size}");
        else if (size > 0 && !CanBeDeclared(statement))
            faults.Add(SqlRules.FetchSize, attribute.Argument("FetchSize"), method.Name, "needs a SELECT that only reads: PostgreSQL declares cursors for nothing else");
    }

    private static bool CanBeDeclared(SqlStatement statement) => statement.Kind == StatementKind.Query && !statement.HasDataModifyingCte;
}
