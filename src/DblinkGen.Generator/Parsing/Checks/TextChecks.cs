using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing.Checks;

/// <summary>Reports what the text of a statement tells, at its token.</summary>
internal static class TextChecks
{
    /// <returns>Whether the statement could be read and names columns that are there, so that it makes sense to look at what it selects.</returns>
    public static bool Check(SqlArgument sql, SqlSyntax syntax, List<(string Name, string Type, string Argument)> parameters, FaultSink faults)
    {
        var found = Faults(syntax, parameters).Where(f => f.Kind != TextFaultKind.UnknownColumn || !IsUnused(syntax.Statement, f, parameters)).ToList();
        foreach (var fault in found)
            faults.Add(RuleOf(fault.Kind), sql.Place(fault.Place), Arguments(sql, syntax.Statement, fault));
        return !found.Exists(f => f.Kind is TextFaultKind.Syntax or TextFaultKind.UnknownColumn);
    }

    /// <summary>A name that is meant for a parameter, which is reported as one without a placeholder.</summary>
    private static bool IsUnused(SqlStatement statement, TextFault fault, List<(string Name, string Type, string Argument)> parameters)
    {
        var names = parameters.ConvertAll(p => p.Name).ToEquatableArray();
        var meant = RemoteParameters.IndexOf(names, statement.Sql.Substring(fault.Place.Start, fault.Place.Length));
        return meant >= 0 && !statement.Placeholders.Any(p => RemoteParameters.IndexOf(names, p.Name) == meant);
    }

    public static IEnumerable<TextFault> Faults(SqlSyntax syntax, List<(string Name, string Type, string Argument)> parameters) =>
        TextFaults.Of(syntax, Types(syntax.Statement, parameters));

    private static Dictionary<string, PostgresType> Types(SqlStatement statement, List<(string Name, string Type, string Argument)> parameters)
    {
        var names = parameters.ConvertAll(p => p.Name).ToEquatableArray();
        var types = new Dictionary<string, PostgresType>();
        foreach (var placeholder in statement.Placeholders)
        {
            if (RemoteParameters.IndexOf(names, placeholder.Name) is >= 0 and var index && PostgresType.TryParse(parameters[index].Type, out var type, out _))
                types[placeholder.Name] = type;
        }

        return types;
    }

    private static object[] Arguments(SqlArgument sql, SqlStatement statement, TextFault fault) => fault.Kind is TextFaultKind.NoValue or TextFaultKind.ArrayCompared or TextFaultKind.NullCompared or TextFaultKind.UnequalToAny or TextFaultKind.QuotedText
        ? [statement.Sql.Substring(fault.Place.Start, fault.Place.Length), fault.Reason]
        : [sql.Owner, fault.Reason];

    private static DiagnosticDescriptor RuleOf(TextFaultKind kind) => kind switch
    {
        TextFaultKind.Syntax => TextRules.Syntax,
        TextFaultKind.OtherDatabase => TextRules.OtherDatabase,
        TextFaultKind.NoValue => SqlRules.PlaceholderInUtility,
        TextFaultKind.SortByParameter => TextRules.SortByParameter,
        TextFaultKind.UnequalLists => TextRules.UnequalLists,
        TextFaultKind.NoConflictTarget => TextRules.NoConflictTarget,
        TextFaultKind.DistinctOn => TextRules.DistinctOn,
        TextFaultKind.QualifiedTarget => TextRules.QualifiedTarget,
        TextFaultKind.AggregateInCondition => TextRules.AggregateInCondition,
        TextFaultKind.AnyOfOneValue => TextRules.AnyOfOneValue,
        TextFaultKind.AmbiguousColumn => TextRules.AmbiguousColumn,
        TextFaultKind.NameTwice => TextRules.NameTwice,
        TextFaultKind.Position => TextRules.Position,
        TextFaultKind.UnknownTable => TextRules.UnknownTable,
        TextFaultKind.Grouping => TextRules.Grouping,
        TextFaultKind.Window => TextRules.Window,
        TextFaultKind.Clauses => TextRules.Clauses,
        TextFaultKind.Default => TextRules.Default,
        TextFaultKind.TopCall => TextRules.TopCall,
        TextFaultKind.LikelyAggregate => TextRules.LikelyAggregate,
        TextFaultKind.ArrayCompared => SqlRules.InWithArray,
        TextFaultKind.ForeignOperator => TextRules.ForeignOperator,
        TextFaultKind.NullCompared => TextRules.NullCompared,
        TextFaultKind.NoCondition or TextFaultKind.NullCondition => TextRules.NoCondition,
        TextFaultKind.CallArguments => TextRules.CallArguments,
        TextFaultKind.FilterOfFunction => TextRules.FilterOfFunction,
        TextFaultKind.UnknownColumn => TextRules.UnknownColumn,
        TextFaultKind.UnequalToAny => TextRules.UnequalToAny,
        TextFaultKind.Typographic => TextRules.Typographic,
        TextFaultKind.QuotedText => TextRules.QuotedText,
        TextFaultKind.ForeignFunction => TextRules.ForeignFunction,
        TextFaultKind.ForeignType => TextRules.ForeignType,
        TextFaultKind.SetOfRows => TextRules.SetOfRows,
        _ => TextRules.LimitType,
    };
}
