using System;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing.Checks;

/// <summary>The select list, as far as its text tells, against the declared columns.</summary>
internal static class SelectListChecks
{
    /// <param name="advice">What to do about declared columns that the list lacks; empty where there is nothing to say.</param>
    public static void Check(
        IMethodSymbol method, AttributeData attribute, SqlSyntax syntax, EquatableArray<ColumnModel> columns, bool isByName, Func<string[], string> advice, FaultSink faults)
    {
        if (syntax.SelectList is not { } list || faults.HasErrors)
            return;
        CheckText(new SqlArgument(method.Name, attribute), syntax, columns, isByName, advice, faults);
        if (!faults.IsHeard || faults.HasErrors)
            return;

        CheckNulls(attribute, syntax, list, columns, isByName, faults);
        if (!isByName && (attribute.Named("Match") as int?) == 2)
            CheckPositions(method, attribute, list, columns, faults);
    }

    /// <summary>Of row sources as well: whether their columns can be NULL is up to the local statement.</summary>
    public static void CheckText(SqlArgument sql, SqlSyntax syntax, EquatableArray<ColumnModel> columns, bool isByName, Func<string[], string> advice, FaultSink faults)
    {
        if (syntax.SelectList is not { } list || faults.HasErrors)
            return;
        var statement = syntax.Statement;
        if (isByName)
            CheckNames(sql, statement, list, columns, advice, faults);
        else if (list.IsComplete && list.Columns.Count != columns.Count)
            faults.Add(SqlRules.SelectList, sql.Place(Span(statement, list)), sql.Owner, $"has {list.Columns.Count} {(list.Columns.Count == 1 ? "item" : "items")}, and by position it must have as many as there are columns: {columns.Count}");
        if (!faults.IsHeard || faults.HasErrors)
            return;

        foreach (var star in list.Stars)
            faults.Add(SqlRules.Star, sql.Place(star), sql.Owner, statement.Sql.Substring(star.Start, star.Length));
        if (isByName)
            CheckUnread(sql, list, columns, faults);
        for (var i = 0; i < columns.Count; i++)
        {
            if (IndexOf(list, columns, i, isByName) is >= 0 and var index && ArrayOutput.IsReadAs(syntax, list.Columns[index], columns[i].Type))
                faults.Add(TextRules.ArrayAsValue, sql.Place(list.Columns[index].Span), sql.Owner, columns[i].Name, columns[i].Type, Instead(columns[i]));
        }
    }

    private static string Instead(ColumnModel column) => column.Member.TrimEnd('?') switch
    {
        "" => $"declare it as {column.Type}[]",
        var type when type.IndexOf(' ') < 0 => $"rows of arrays are a List<{type}[]>, and values are selected as rows: {type}[] is a list of rows",
        var member => $"make '{member}' an array",
    };

    private static void CheckNames(
        SqlArgument sql, SqlStatement statement, SelectList list, EquatableArray<ColumnModel> columns, Func<string[], string> advice, FaultSink faults)
    {
        var isAmbiguous = false;
        foreach (var column in columns)
        {
            var found = list.Columns.Where(c => c.Name == column.Name).ToList();
            if (found.Count <= 1)
                continue;
            faults.Add(SqlRules.AmbiguousColumn, sql.Place(found[1].Span), sql.Owner, column.Name);
            isAmbiguous = true;
        }

        // One of the names that is there twice may have been meant for one that is missing.
        if (isAmbiguous || !list.IsComplete || list.Columns.Any(c => c.Name is null))
            return;
        var missing = columns.Where(c => !list.Columns.Any(o => o.Name == c.Name)).Select(c => c.Name).ToArray();
        if (missing.Length > 0)
            faults.Add(SqlRules.SelectList, sql.Place(Span(statement, list)), sql.Owner, $"{(list.Columns.Count == 0 ? "is empty and " : "")}lacks the declared column {string.Join(", ", missing.Select(m => $"\"{m}\""))}{advice(missing)}");
    }

    private static void CheckUnread(SqlArgument sql, SelectList list, EquatableArray<ColumnModel> columns, FaultSink faults)
    {
        foreach (var item in list.Columns)
        {
            if (item.Name is { } name && !columns.Any(c => c.Name == name))
                faults.Add(SqlRules.UnreadItem, sql.Place(item.Span), sql.Owner, name);
        }
    }

    /// <summary>Of one type is what could stand in the place of the other without any error.</summary>
    private static void CheckPositions(IMethodSymbol method, AttributeData attribute, SelectList list, EquatableArray<ColumnModel> columns, FaultSink faults)
    {
        var isNamed = list.IsComplete && columns.Select(c => c.Name).SequenceEqual(list.Columns.Select(c => c.Name));
        if (!isNamed && columns.GroupBy(c => c.Type).FirstOrDefault(g => g.Count() > 1) is { } same)
            faults.Add(ColumnRules.SameTypeByPosition, attribute.Argument("Match"), method.Name, string.Join(", ", same.Select(c => $"\"{c.Name}\"")), same.Key);
    }

    private static void CheckNulls(
        AttributeData attribute, SqlSyntax syntax, SelectList list, EquatableArray<ColumnModel> columns, bool isByName, FaultSink faults)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var index = IndexOf(list, columns, i, isByName);
            if (!columns[i].IsNullable && index >= 0 && !ArrayOutput.IsReadAs(syntax, list.Columns[index], columns[i].Type) && NullableOutput.Reason(syntax, list.Columns[index]) is { } reason)
                faults.AddOfColumn(ColumnRules.CanBeNull, attribute.Sql(list.Columns[index].Start, list.Columns[index].Length), columns[i].Name, columns[i].Name, reason, columns[i].Member);
        }
    }

    /// <summary>The item that a column is read from; -1 where the text does not tell.</summary>
    private static int IndexOf(SelectList list, EquatableArray<ColumnModel> columns, int column, bool isByName) =>
        isByName ? IndexOf(list.Columns, columns[column].Name) : list.IsComplete ? column : -1;

    private static int IndexOf(EquatableArray<OutputColumn> outputs, string name)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>Of a list without items, as of <c>SELECT FROM item</c>, the verb.</summary>
    private static SqlSpan Span(SqlStatement statement, SelectList list)
    {
        if (list.Columns.Count == 0)
            return statement.Tokens[statement.VerbIndex].Span;
        var first = list.Columns[0];
        var last = list.Columns[list.Columns.Count - 1];
        return new SqlSpan(first.Start, last.Start + last.Length - first.Start);
    }
}
