using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Says what is wrong with placeholders and parameters that do not find each other, and what was meant.</summary>
internal sealed class PlaceholderFaults(IMethodSymbol method, MethodAttributes attributes, List<(string Name, string Type, string Argument)> parameters, FaultSink faults)
{
    private ParameterUse? _use;

    public List<(string Name, string Type, string Argument)> Parameters => parameters;

    public EquatableArray<string> Names { get; } = parameters.ConvertAll(p => p.Name).ToEquatableArray();

    private ParameterUse Use => _use ??= ParameterUse.Of(method, attributes, Names);

    public void Missing(SqlPlaceholder placeholder, AttributeData attribute, int argument = 0)
    {
        var meant = argument == 0 && Use.MeantSource(placeholder.Name) is { } source ? $"; the row source '{source}' has no placeholder: write @{source}"
            : Use.Meant(placeholder.Name) is { } parameter ? $"; its parameter '{parameter}' has no placeholder: write @{parameter}"
            : Use.Near(placeholder.Name) is { } near ? $"; @{near} is near"
            : ParameterRole.Find(placeholder.Name, method) is { } named && ParameterRole.Of(named) is { } role ? $": {role} and is not sent"
            : "";
        faults.Add(SqlRules.NoParameter, attribute.Sql(placeholder.Start, placeholder.Length, argument), method.Name, "@" + placeholder.Name, meant);
    }

    public void Unused(string parameter)
    {
        if (Use.IsMeant(parameter))
            return;
        var declared = method.Parameters.First(p => p.Name == parameter);
        var place = Use.Hidden(parameter);
        if (place is null or { Place.Kind: SqlTokenKind.Comment } && Use.Strange(parameter) is { } strange)
            faults.Add(SqlRules.UnusedParameter, Place(strange.Place.Place, strange.Statement), parameter, Reason(strange.Place, strange.Statement, parameter));
        else if (place is not { } hidden)
            faults.Add(SqlRules.UnusedParameter, declared, parameter, "");
        else if (hidden.Place.Kind == SqlTokenKind.Comment)
            faults.Add(SqlRules.UnusedParameter, declared, parameter, Reason(hidden.Place));
        else
            faults.Add(SqlRules.UnusedParameter, Place(hidden.Place.Place, hidden.Statement), parameter, IsGivenToDblink(hidden) ? ": it is inside of the text that dblink is given; write only that statement" : Reason(hidden.Place) + Instead(hidden));
    }

    public void UnusedSource(AttributeData source)
    {
        var name = source.Text(0) ?? "";
        if (Use.IsMeantSource(name))
            return;
        if (ParameterUse.Of(method, attributes, new List<string> { name }.ToEquatableArray()).Hidden(name) is { } hidden)
            faults.Add(CompositionRules.UnusedSource, Place(hidden.Place.Place, hidden.Statement), name, Reason(hidden.Place));
        else
            faults.Add(CompositionRules.UnusedSource, source.Argument(0), name, "");
    }

    /// <summary>Placeholders that cannot do what they are written for, whether or not they have a parameter.</summary>
    public void CheckForms(SqlStatement statement, AttributeData attribute, int argument = 0)
    {
        foreach (var placeholder in statement.Placeholders)
        {
            if (placeholder.Member is not { } member || CanHaveMembers(placeholder.Name))
                continue;
            var stretch = new SqlSpan(placeholder.Start, member.End - placeholder.Start);
            faults.Add(SqlRules.MemberOfParameter, attribute.Sql(stretch, argument), statement.Sql.Substring(stretch.Start, stretch.Length), Written(placeholder, statement, member));
        }

        foreach (var list in InList.Find(statement.Tokens))
        {
            var index = RemoteParameters.IndexOf(Names, list.Name);
            var isArray = list.IsCastToArray ?? (index >= 0 && parameters[index].Type.EndsWith("[]", StringComparison.Ordinal));
            // A table is no value at all, which is reported.
            if (index < 0 && argument == 0 && SqlTexts.RowSources(attributes).Contains(list.Name))
                continue;
            if (!list.HasParentheses)
                faults.Add(SqlRules.InWithoutParentheses, attribute.Sql(list.Place, argument), $"IN @{list.Name}", isArray || (index < 0 && list.IsCastToArray is null) ? list.AsAny : list.AsList);
            else if (isArray && !list.ComparesArrays && !WrittenColumns.MayBeArray(SqlSyntax.Of(statement, SqlTexts.RowSources(attributes)), (list.IsNegated ? list.In - 1 : list.In) - 1))
                faults.Add(SqlRules.InWithArray, attribute.Sql(list.Place, argument), list.IsQuery ? $"IN (SELECT @{list.Name})" : $"IN (@{list.Name})", list.AsAny);
        }

        foreach (var placeholder in faults.IsHeard ? statement.Placeholders : [])
        {
            var alike = Names.Where(n => string.Equals(n, placeholder.Name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (alike.Count > 1 && !alike.Contains(placeholder.Name))
                faults.Add(SqlRules.AmbiguousPlaceholder, attribute.Sql(placeholder.Start, placeholder.Length, argument), "@" + placeholder.Name, string.Join(" and ", alike.Select(n => $"'{n}'")), "@" + alike[0]);
        }
    }

    /// <summary>Whether it is the name of a row source, which only the local statement can read.</summary>
    public bool IsSource(string placeholder) => attributes.RowSources.Exists(s => string.Equals(s.Text(0), placeholder, StringComparison.OrdinalIgnoreCase));

    /// <summary>A row source has columns, and so has a parameter of a composite type, which only the remote knows.</summary>
    private bool CanHaveMembers(string placeholder) =>
        IsSource(placeholder) || (RemoteParameters.IndexOf(Names, placeholder) is >= 0 and var index && PostgresType.TryParse(parameters[index].Type, out var type, out _) && !type.IsKnown);

    /// <summary>The value of a Nullable is the parameter itself, for there is no other way to be null.</summary>
    private string Written(SqlPlaceholder placeholder, SqlStatement statement, SqlSpan member)
    {
        var named = Named(statement, member);
        return RemoteParameters.IndexOf(Names, placeholder.Name) is >= 0 and var whole && string.Equals(named, "value", StringComparison.OrdinalIgnoreCase) && RemoteParameters.IndexOf(Names, named) < 0
            ? "write @" + Names[whole]
            : $"pass the member as a parameter of its own, and write @{named}";
    }

    private string Named(SqlStatement statement, SqlSpan member)
    {
        var name = PostgresIdentifier.Unquote(statement.Sql.Substring(member.Start, member.Length));
        return RemoteParameters.IndexOf(Names, name) is >= 0 and var index ? Names[index] : name == "*" ? "name" : name;
    }

    private Func<Location?> Place(SqlSpan place, int statement)
    {
        var (attribute, argument) = SqlTexts.Of(attributes).ElementAt(statement);
        return attribute.Sql(place, argument);
    }

    private string Reason(StrangePlaceholder strange, int statement, string parameter) => strange.Kind switch
    {
        SqlTokenKind.String => ": inside quotes it is text; write parameters as @name, and outside of quotes",
        SqlTokenKind.Word when strange.IsSure => $": without the sign it is the name of a column; write @{parameter}",
        SqlTokenKind.Word => $": a column is compared with itself; write @{parameter}",
        SqlTokenKind.Punctuation => $": PostgreSQL has no placeholder {Text(strange, statement)}; write @{parameter}",
        _ => $": PostgreSQL reads {Text(strange, statement)} as an operator and what follows it; write @{parameter}",
    };

    private string Text(StrangePlaceholder strange, int statement) =>
        SqlTexts.Parse(SqlTexts.Of(attributes).ElementAt(statement)).Sql.Substring(strange.Place.Start, strange.Place.Length);

    private static string Reason(HiddenPlaceholder hidden) => hidden.Kind switch
    {
        SqlTokenKind.String => ": inside a string it is text",
        SqlTokenKind.DollarString => ": inside a quoted body it is text, and no parameter can be there",
        SqlTokenKind.QuotedIdentifier => ": inside quotes it is part of a name",
        SqlTokenKind.Operator => ": the sign belongs to the operator before it",
        _ => ": it is in a comment",
    };

    private bool IsGivenToDblink((HiddenPlaceholder Place, int Statement) hidden)
    {
        var tokens = SqlTexts.Parse(SqlTexts.Of(attributes).ElementAt(hidden.Statement)).Tokens;
        return DblinkCall.Find(tokens).Any(c => c.TakesSql && tokens[c.Index].End <= hidden.Place.Token.Start && hidden.Place.Token.Start < tokens[c.End - 1].Start);
    }

    private string Instead((HiddenPlaceholder Place, int Statement) hidden)
    {
        var statement = SqlTexts.Parse(SqlTexts.Of(attributes).ElementAt(hidden.Statement));
        return hidden.Place.Rewrite(statement, [.. parameters.Select(p => (p.Name, p.Type))]) is { } written ? "; write " + written.Text
            // A document or an array that is put together would be text, and no longer what it is compared with.
            : hidden.Place.Kind == SqlTokenKind.String && statement.Sql.Substring(hidden.Place.Token.Start, hidden.Place.Token.Length).TrimStart('\'', 'e', 'E') is ['{' or '[', ..] ? "; pass the whole value as a parameter"
            : hidden.Place.Kind == SqlTokenKind.String ? "; pass the whole value as a parameter, or put text together with ||"
            : "";
    }
}
