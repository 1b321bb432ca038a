using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing.Checks;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Reads one <c>[DblinkRowSource]</c>.</summary>
internal sealed class RowSourceParser(IMethodSymbol method, PlaceholderFaults placeholders, AttributeData? server, FaultSink faults)
{
    private readonly EquatableArray<string> _parameters = placeholders.Names;

    /// <summary>The names of the sources that were read, for those that follow, and the parameters that they use.</summary>
    public List<RowSourceModel> Found { get; } = [];

    public HashSet<int> UsedParameters { get; } = [];

    /// <summary>The names of their columns.</summary>
    public Dictionary<string, EquatableArray<string>> Columns => Found.ToDictionary(s => s.Name, s => s.Columns.Select(c => c.Name).ToList().ToEquatableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns of all row sources of a method that are declared rightly.</summary>
    public static Dictionary<string, EquatableArray<string>> ColumnsOf(IMethodSymbol method, MethodAttributes attributes)
    {
        var silent = new FaultSink(null);
        var sources = new RowSourceParser(method, new PlaceholderFaults(method, attributes, new ParameterParser(new EnumParser(), silent).Parse(method), silent), attributes.Server, silent);
        attributes.RowSources.ForEach(sources.Parse);
        return sources.Columns;
    }

    public void Parse(AttributeData attribute)
    {
        var name = attribute.Text(0) ?? "";
        CheckName(name, attribute);
        var statement = ParseStatement(name, attribute);
        var columns = ParseColumns(name, attribute, statement);
        if (ServerParser.ParseSource(method, attribute, server, faults) is not { } target || statement is null || columns is not { } declared)
            return;
        var other = Found.Find(s => s.Link == target.Link && s.Server != target.Server);
        if (other is not null)
            faults.Add(CompositionRules.SharedLink, attribute.Argument("Connection"), name, target.Link, target.Server, other.Name, other.Server);
        var sql = new SqlArgument(name, attribute, Index: 1);
        var syntax = SqlSyntax.Of(statement, []);
        var isWhole = faults.HasErrors || TextChecks.Check(sql, syntax, placeholders.Parameters, faults);
        if (ColumnMatch.Wrap(statement, method, attribute, declared, faults) is not { } text)
            return;
        if (faults.IsHeard)
            StatementChecks.CheckText(sql, syntax, faults);
        if (isWhole)
            SelectListChecks.CheckText(sql, syntax, declared, text.IsByName, advice: static _ => "", faults);
        if (!faults.HasErrors)
            Found.Add(new RowSourceModel(name, target.Server, target.Link, RemoteParameters.Cut(text.Text, _parameters), declared, text.IsByName, statement.ChangesSession));
    }

    private void CheckName(string name, AttributeData attribute)
    {
        if (name.Length == 0 || !SqlCharacters.StartsIdentifier(name[0]) || SqlCharacters.SkipPlaceholderName(name, 0) < name.Length)
            faults.Add(CompositionRules.SourceName, attribute.Argument(0), name, "is no word that can stand behind @");
        else if (RemoteParameters.IndexOf(_parameters, name) >= 0)
            faults.Add(CompositionRules.SourceName, attribute.Argument(0), name, "is that of a parameter");
        else if (Found.Exists(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase)))
            faults.Add(CompositionRules.SourceName, attribute.Argument(0), name, "stands there twice");
    }

    private SqlStatement? ParseStatement(string name, AttributeData attribute)
    {
        if (StatementParser.ParseSource(method, attribute.Text(1) ?? "", name, attribute, faults) is not { } statement)
            return null;
        foreach (var placeholder in statement.Placeholders)
        {
            var index = RemoteParameters.IndexOf(_parameters, placeholder.Name);
            if (index < 0 && (placeholder.Member is null || placeholders.IsSource(placeholder.Name)) && !ParameterRole.IsAtFault(placeholder.Name, method))
                placeholders.Missing(placeholder, attribute, argument: 1);
            UsedParameters.Add(index);
        }

        placeholders.CheckForms(statement, attribute, argument: 1);
        if (faults is { IsHeard: true, HasErrors: false })
            DblinkCallCheck.Check(attribute, statement, faults, argument: 1);

        return statement;
    }

    private EquatableArray<ColumnModel>? ParseColumns(string name, AttributeData attribute, SqlStatement? statement)
    {
        var type = attribute.ConstructorArguments.ElementAtOrDefault(2).Value as ITypeSymbol;
        var list = attribute.Named("Columns") as string;
        if (type is null == list is null)
        {
            faults.Add(CompositionRules.SourceColumns, type is null ? attribute.Name() : attribute.Argument("Columns"), name,
                type is null ? "give a row type, or Columns" : "there are both a row type and Columns");
            return null;
        }

        if (type is not null)
            return new ColumnParser(method, [], new EnumParser(), faults.UnlessCompiler(method, () => CompilerErrors.In(type)), attribute.Argument(2)).Parse(type, RowShape.List)?.Columns;
        var columns = ColumnDefinitionList.Parse(list!, out var error);
        if (error is not null)
            faults.Add(CompositionRules.SourceColumns, attribute.Argument("Columns"), name, error);
        if (Swapped(columns, statement) is { Count: > 0 } swapped)
        {
            faults.Add(CompositionRules.SourceColumns, attribute.Argument("Columns"), name, $"the name of a column is before its type; write {string.Join(", ", swapped.Select(c => $"{c.Type.Name} {c.Name}"))}");
            return null;
        }

        foreach (var column in faults.IsHeard ? columns : [])
        {
            if (ColumnParser.NearType(column.Type) is { } near)
                faults.Add(ColumnRules.NearType, attribute.Argument("Columns", list!, column.Place), column.Type.Name, SwappedColumn.IsNoName(column.Name) ? $"name and type are swapped: write {column.Type.Name} {column.Name}" : $"'{near}' is near", "");
        }

        return columns.ConvertAll(c => new ColumnModel(c.Name, c.Type.Sql, IsNullable: false, Member: "")).ToEquatableArray();
    }

    /// <summary><c>int4 id</c>, where the SQL selects <c>id</c> and no <c>int4</c>.</summary>
    private static List<ColumnDefinition> Swapped(List<ColumnDefinition> columns, SqlStatement? statement) =>
        statement is null || !columns.Exists(c => SwappedColumn.IsType(c.Name)) || SqlSyntax.Of(statement, []).SelectList is not { IsComplete: true } list
            ? []
            : columns.FindAll(c => SwappedColumn.IsType(c.Name) && !list.Columns.Any(o => o.Name == c.Name) && list.Columns.Any(o => o.Name == c.Type.Name));
}
