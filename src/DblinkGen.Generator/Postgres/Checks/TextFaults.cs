using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Postgres.Grammar;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Finds what PostgreSQL will refuse, or do otherwise than meant, by the text of a statement alone.</summary>
internal static class TextFaults
{
    /// <param name="parameterTypes">The types of the parameters, by the name of the placeholder; a type may be missing.</param>
    public static IEnumerable<TextFault> Of(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> parameterTypes) =>
        JoinedAssignments.WithoutFollowers(syntax, parameterTypes, All(syntax, parameterTypes));

    private static IEnumerable<TextFault> All(SqlSyntax syntax, IReadOnlyDictionary<string, PostgresType> parameterTypes)
    {
        if (syntax.IsUnread)
            return [];
        // Elsewhere parameters become constants, whose type the server chooses.
        if (!syntax.Statement.IsPreparable)
            parameterTypes = new Dictionary<string, PostgresType>();
        if (syntax.Failure is { } failure)
            return SyntaxFaults.Of(syntax, failure, parameterTypes) is { } fault ? [fault] : [];
        return
        [
            .. ListLengths.In(syntax), .. ConflictTargets.In(syntax), .. DistinctOrder.In(syntax), .. QualifiedTargets.In(syntax),
            .. AggregateConditions.In(syntax), .. ParameterUses.In(syntax, parameterTypes), .. ConflictColumns.In(syntax), .. NamesTwice.In(syntax), .. Positions.In(syntax),
            .. SubqueryWidths.In(syntax), .. UnknownTables.In(syntax), .. Grouping.In(syntax), .. Windows.In(syntax), .. Clauses.In(syntax), .. RowLocks.In(syntax), .. Defaults.In(syntax), .. TopClause.Calls(syntax),
            .. ArrayComparison.In(syntax, parameterTypes), .. TextOperators.In(syntax, parameterTypes), .. NullComparisons.In(syntax), .. ConditionOperands.In(syntax, parameterTypes),
            .. CallArguments.In(syntax), .. Filters.In(syntax), .. UnknownColumns.In(syntax), .. UnequalToAny.In(syntax, parameterTypes), .. TypographicCharacters.In(syntax), .. ForeignConditions.In(syntax),
            .. QuotedTexts.In(syntax), .. ForeignFunctions.In(syntax), .. ForeignTypes.In(syntax), .. SetsOfRows.In(syntax),
        ];
    }
}
