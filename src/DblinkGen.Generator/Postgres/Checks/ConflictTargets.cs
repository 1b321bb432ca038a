using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>DO NOTHING goes for any conflict; DO UPDATE has to be told for which.</summary>
internal static class ConflictTargets
{
    public static IEnumerable<TextFault> In(SqlSyntax syntax) => syntax.Changes.OfType<InsertStatement>()
        .Where(i => i is { DoUpdate: >= 0, HasConflictTarget: false })
        .Select(i => new TextFault(TextFaultKind.NoConflictTarget, syntax.Tokens[i.OnConflict].Span, ""));

    /// <returns>Where DO NOTHING is, whose RETURNING has no row where there is a conflict; null where there is none.</returns>
    public static SqlSpan? MayReturnNothing(SqlSyntax syntax) =>
        syntax.Root is InsertStatement { OnConflict: >= 0 and var conflict, DoUpdate: < 0 } ? syntax.Tokens[conflict].Span : null;
}
