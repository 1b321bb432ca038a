using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Whether a statement can be read through a remote cursor.</summary>
internal static class FetchSizeParser
{
    public static int Of(AttributeData attribute) => attribute.Named("FetchSize") as int? ?? 0;

    public static void Check(IMethodSymbol method, AttributeData attribute, SqlStatement statement, FaultSink faults)
    {
        var size = Of(attribute);
        if (size < 0)
            faults.Add(SqlRules.FetchSize, attribute.Argument("FetchSize"), method.Name, $"cannot be {size}");
        else if (size > 0 && (statement.Kind != StatementKind.Query || statement.HasDataModifyingCte))
            faults.Add(SqlRules.FetchSize, attribute.Argument("FetchSize"), method.Name, "needs a SELECT that only reads: PostgreSQL declares cursors for nothing else");
    }
}
