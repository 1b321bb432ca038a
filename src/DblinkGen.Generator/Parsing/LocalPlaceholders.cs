using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Each placeholder of a local statement is a parameter or a row source, and each of these occurs.</summary>
internal sealed class LocalPlaceholders(IMethodSymbol method, AttributeData attribute, EquatableArray<string> parameters, FaultSink faults)
{
    private readonly HashSet<int> _usedSources = [];
    private readonly HashSet<int> _usedParameters = [];

    /// <param name="usedParameters">Those that row sources use.</param>
    public void Check(SqlStatement statement, List<AttributeData> sources, HashSet<int> usedParameters)
    {
        var names = sources.ConvertAll(s => s.Text(0) ?? "").ToEquatableArray();
        var tokens = new SqlTokens(statement.Sql);
        _usedParameters.UnionWith(usedParameters);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, SqlTokenKind.Placeholder))
                Check(tokens, i, names);
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (!_usedSources.Contains(i))
                faults.Add(CompositionRules.UnusedSource, sources[i].Argument(0), names[i]);
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            if (!_usedParameters.Contains(i))
                faults.Add(SqlRules.UnusedParameter, method.Parameters.First(p => p.Name == parameters[i]), parameters[i]);
            else if (!statement.IsPreparable)
                faults.Add(CompositionRules.ParameterInText, FirstUse(parameters[i], statement, sources), parameters[i], statement.Verb);
        }
    }

    private Func<Location?> FirstUse(string parameter, SqlStatement statement, List<AttributeData> sources) => () =>
        sources.Select(s => (Attribute: s, Index: 1, SqlStatement.Parse(s.Text(1) ?? "").Placeholders)).Prepend((attribute, 0, statement.Placeholders))
            .SelectMany(text => text.Item3.Where(p => RemoteParameters.IndexOf(new([parameter]), p.Name) == 0), (text, p) => text.Item1.Sql(p.Start, p.Length, text.Item2)())
            .FirstOrDefault();

    private void Check(SqlTokens tokens, int index, EquatableArray<string> sources)
    {
        var name = tokens.Text(index).Substring(1);
        var parameter = RemoteParameters.IndexOf(parameters, name);
        var source = RemoteParameters.IndexOf(sources, name);
        if (parameter >= 0)
            _usedParameters.Add(parameter);
        else if (source < 0 && !method.Parameters.Any(p => p.Name == name))
            faults.Add(SqlRules.NoParameter, attribute.Sql(tokens[index].Span), method.Name, "@" + name);
        if (parameter >= 0 || source < 0)
            return;

        _usedSources.Add(source);
        if (!TablePlace.IsTable(tokens, index))
            faults.Add(CompositionRules.NotATable, attribute.Sql(tokens[index].Span), name);
        else if (!TablePlace.HasAlias(tokens, index))
            faults.Add(CompositionRules.NoAlias, attribute.Sql(tokens[index].Span), name);
    }
}
