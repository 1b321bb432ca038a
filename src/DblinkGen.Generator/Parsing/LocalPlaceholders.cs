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

/// <summary>Each placeholder of a local statement is a parameter or a row source, and each of these occurs.</summary>
internal sealed class LocalPlaceholders(IMethodSymbol method, AttributeData attribute, PlaceholderFaults placeholders, FaultSink faults)
{
    private readonly EquatableArray<string> _parameters = placeholders.Names;
    private readonly HashSet<int> _usedSources = [];
    private readonly HashSet<int> _usedParameters = [];

    /// <param name="usedParameters">Those that row sources use.</param>
    public void Check(SqlStatement statement, List<AttributeData> sources, HashSet<int> usedParameters)
    {
        var names = sources.ConvertAll(s => s.Text(0) ?? "").ToEquatableArray();
        var tokens = statement.Tokens;
        _usedParameters.UnionWith(usedParameters);
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, SqlTokenKind.Placeholder))
                Check(statement, i, statement.Placeholders[next++], names);
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (!_usedSources.Contains(i))
                placeholders.UnusedSource(sources[i]);
        }

        for (var i = 0; i < _parameters.Count; i++)
        {
            if (!_usedParameters.Contains(i))
                placeholders.Unused(_parameters[i]);
            else if (!statement.IsPreparable)
                faults.Add(CompositionRules.ParameterInText, FirstUse(_parameters[i], statement, sources), _parameters[i], statement.Verb);
        }

        placeholders.CheckForms(statement, attribute);
    }

    private Func<Location?> FirstUse(string parameter, SqlStatement statement, List<AttributeData> sources) => () =>
        sources.Select(s => (Attribute: s, Index: 1, SqlStatement.Parse(s.Text(1) ?? "").Placeholders)).Prepend((attribute, 0, statement.Placeholders))
            .SelectMany(text => text.Item3.Where(p => RemoteParameters.IndexOf(new([parameter]), p.Name) == 0), (text, p) => text.Item1.Sql(p.Start, p.Length, text.Item2)())
            .FirstOrDefault();

    private void Check(SqlStatement statement, int index, SqlPlaceholder placeholder, EquatableArray<string> sources)
    {
        var tokens = statement.Tokens;
        var name = placeholder.Name;
        var parameter = RemoteParameters.IndexOf(_parameters, name);
        var source = RemoteParameters.IndexOf(sources, name);
        if (parameter >= 0)
            _usedParameters.Add(parameter);
        else if (source < 0 && placeholder.Member is null && !ParameterRole.IsAtFault(name, method))
            placeholders.Missing(placeholder, attribute);
        if (parameter >= 0 || source < 0)
            return;

        _usedSources.Add(source);
        // A word before it that is misspelt is reported as such.
        if (!TablePlace.IsTable(tokens, index) && IsMisspelt(statement, sources))
            return;
        if (!TablePlace.IsTable(tokens, index))
            faults.Add(CompositionRules.NotATable, attribute.Sql(tokens[index].Span), name);
        else if (!TablePlace.HasAlias(tokens, index))
            faults.Add(CompositionRules.NoAlias, attribute.Sql(tokens[index].Span), name, tokens.Is(index + 1, SqlTokenKind.OpenParenthesis) || tokens.Is(index + 1, SqlTokenKind.CloseParenthesis) ? ", without parentheses" : "");
    }

    private static bool IsMisspelt(SqlStatement statement, EquatableArray<string> sources) =>
        SqlSyntax.Of(statement, new HashSet<string>(sources, StringComparer.OrdinalIgnoreCase)) is { Failure: { } failure } syntax
        && SyntaxFaults.Of(syntax, failure, new Dictionary<string, PostgresType>()) is { Repair: not null };
}
