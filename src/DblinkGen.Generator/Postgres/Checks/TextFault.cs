using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

internal enum TextFaultKind
{
    Syntax,
    OtherDatabase,
    NoValue,
    SortByParameter,
    UnequalLists,
    NoConflictTarget,
    DistinctOn,
    QualifiedTarget,
    AggregateInCondition,
    AnyOfOneValue,
    LimitType,
    AmbiguousColumn,
    NameTwice,
    Position,
    UnknownTable,
    Grouping,
    Window,
    Clauses,
    Default,
    TopCall,
    LikelyAggregate,
    ArrayCompared,
    ForeignOperator,
    NullCompared,
    NullCondition,
    NoCondition,
    CallArguments,
    FilterOfFunction,
    UnknownColumn,
    UnequalToAny,
    Typographic,
    QuotedText,
    ForeignFunction,
    ForeignType,
    SetOfRows,
}

/// <summary>A mistake that the text of a statement, with the types of its parameters, tells.</summary>
/// <param name="Reason">The end of the rule's message.</param>
internal sealed record TextFault(TextFaultKind Kind, SqlSpan Place, string Reason)
{
    /// <summary>How the text is repaired; null where that is not known.</summary>
    public TextRepair? Repair { get; init; }

    /// <summary>Whether PostgreSQL refuses the statement for it, whatever its tables are.</summary>
    public bool IsRefused => Kind is not (TextFaultKind.SortByParameter or TextFaultKind.NullCondition or TextFaultKind.QualifiedTarget or TextFaultKind.TopCall
        or TextFaultKind.LikelyAggregate or TextFaultKind.NullCompared or TextFaultKind.CallArguments or TextFaultKind.FilterOfFunction
        or TextFaultKind.UnequalToAny or TextFaultKind.ForeignFunction or TextFaultKind.ForeignType);
}

/// <param name="Changes">In the order of the text; none overlaps another.</param>
internal sealed record TextRepair(string Title, IReadOnlyList<TextEdit> Changes)
{
    public static TextRepair Replace(SqlSpan place, string text, string title) => new(title, [new TextEdit(place, text)]);

    public string Apply(string sql)
    {
        for (var i = Changes.Count - 1; i >= 0; i--)
            sql = sql.Substring(0, Changes[i].Place.Start) + Changes[i].Text + sql.Substring(Changes[i].Place.End);
        return sql;
    }
}

internal readonly record struct TextEdit(SqlSpan Place, string Text);
