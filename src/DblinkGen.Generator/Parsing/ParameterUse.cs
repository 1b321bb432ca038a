using System;
using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Which placeholders of a method's SQL have no parameter, which parameters no placeholder, and which of these were meant for each other.</summary>
internal sealed class ParameterUse
{
    private readonly EquatableArray<string> _parameters;
    private readonly IReadOnlyList<SqlStatement> _statements;
    private readonly HashSet<int> _used = [];
    private readonly List<string> _missing = [];
    private List<string> _sources = [];
    private readonly HashSet<string> _read = [];
    private readonly Dictionary<string, string> _meant = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="parameters">Those that are sent.</param>
    /// <param name="others">Names that a placeholder may have all the same: of row sources, and of parameters with a fault of their own.</param>
    public ParameterUse(EquatableArray<string> parameters, IReadOnlyList<SqlStatement> statements, IReadOnlyCollection<string> others)
    {
        (_parameters, _statements) = (parameters, statements);
        foreach (var (statement, placeholder) in statements.SelectMany(s => s.Placeholders.Select(p => (s, p))))
        {
            if (RemoteParameters.IndexOf(parameters, placeholder.Name) is >= 0 and var index)
                _used.Add(index);
            else if (placeholder.Member is { } member)
                Read(PostgresIdentifier.Unquote(statement.Sql.Substring(member.Start, member.Length)));
            else if (!others.Contains(placeholder.Name, StringComparer.OrdinalIgnoreCase) && !_missing.Contains(placeholder.Name, StringComparer.OrdinalIgnoreCase))
                _missing.Add(placeholder.Name);
        }

        Match();

        void Read(string member)
        {
            if (RemoteParameters.IndexOf(parameters, member) is >= 0 and var index)
                _read.Add(parameters[index]);
        }
    }

    public static ParameterUse Of(IMethodSymbol method, MethodAttributes attributes, EquatableArray<string> parameters) => new(
        parameters,
        [.. SqlTexts.Of(attributes).Select(SqlTexts.Parse)],
        [.. method.Parameters.Where(p => ParameterRole.Of(p) is null).Select(p => p.Name), .. attributes.RowSources.Select(s => s.Text(0) ?? "")])
    {
        _sources = attributes.RowSources.ConvertAll(s => s.Text(0) ?? ""),
    };

    /// <summary>The parameter without a placeholder that a placeholder without a parameter is meant for.</summary>
    public string? Meant(string placeholder) => _meant.TryGetValue(placeholder, out var parameter) ? parameter : null;

    /// <summary>The row source without a placeholder whose name a placeholder without a parameter nearly has.</summary>
    public string? MeantSource(string placeholder)
    {
        var near = _sources.FindAll(s => IsNear(placeholder, s) && !_statements.Any(t => t.Placeholders.Any(p => string.Equals(p.Name, s, StringComparison.OrdinalIgnoreCase))));
        return near.Count == 1 && _missing.Contains(placeholder, StringComparer.OrdinalIgnoreCase) ? near[0] : null;
    }

    public bool IsMeantSource(string source) => _missing.Exists(m => MeantSource(m) == source);

    public bool IsUsed(string parameter) => _used.Contains(RemoteParameters.IndexOf(_parameters, parameter));

    /// <summary>Whether a placeholder is meant for it, or <c>@item.Id</c> for its <c>id</c>.</summary>
    public bool IsMeant(string parameter) => _meant.ContainsValue(parameter) || _read.Contains(parameter);

    /// <summary>The parameter whose name a placeholder has with one slip; it has placeholders already.</summary>
    public string? Near(string placeholder)
    {
        var near = _used.Select(i => _parameters[i]).Where(p => EditDistance.Between(Fold(placeholder), Fold(p)) == 1 && !DifferInNumber(placeholder, p)).ToList();
        return near.Count == 1 && placeholder.Length > 2 ? near[0] : null;
    }

    /// <summary>Where a parameter without a placeholder is written, and in which of the statements.</summary>
    public (HiddenPlaceholder Place, int Statement)? Hidden(string parameter)
    {
        var index = RemoteParameters.IndexOf(_parameters, parameter);
        for (var i = 0; i < _statements.Count; i++)
        {
            if (HiddenPlaceholder.Find(_statements[i].Sql, _parameters, index) is { } hidden)
                return (hidden, i);
        }

        return null;
    }

    /// <summary>Where a parameter without a placeholder is written as other libraries do, and in which of the statements.</summary>
    public (StrangePlaceholder Place, int Statement)? Strange(string parameter)
    {
        var index = RemoteParameters.IndexOf(_parameters, parameter);
        for (var i = 0; i < _statements.Count; i++)
        {
            if (StrangePlaceholder.FindAll(_statements[i].Tokens, _parameters, index).FirstOrDefault() is { } strange)
                return (strange, i);
        }

        return null;
    }

    /// <summary>Whether the SQL has the name in any spelling, comments apart.</summary>
    public bool IsMentioned(string parameter) => _statements.Any(s => Enumerable.Range(0, s.Tokens.Count).Any(i => HasWord(s.Tokens.Text(i), parameter)));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !SqlCharacters.ContinuesPlaceholder(text[at - 1])) && (end == text.Length || !SqlCharacters.ContinuesPlaceholder(text[end])))
                return true;
        }

        return false;
    }

    /// <summary>Names that are near first; a single one on each side is a renamed parameter.</summary>
    private void Match()
    {
        if (_missing.Count == 0 || _used.Count == _parameters.Count)
            return;
        var unused = _parameters.Where((p, i) => !_used.Contains(i) && !_read.Contains(p) && Hidden(p) is null or { Place.Kind: SqlTokenKind.Comment } && Strange(p) is null).ToList();
        foreach (var name in _missing)
        {
            var near = unused.FindAll(p => IsNear(name, p));
            if (near.Count == 1 && !IsMeant(near[0]))
                _meant.Add(name, near[0]);
        }

        var missing = _missing.FindAll(m => !_meant.ContainsKey(m));
        var left = unused.FindAll(p => !IsMeant(p));
        if (missing.Count == 1 && left.Count == 1)
            _meant.Add(missing[0], left[0]);
    }

    private static bool IsNear(string one, string other) => EditDistance.Between(Fold(one), Fold(other)) <= Math.Min(2, Math.Max(one.Length, other.Length) / 3);

    private static string Fold(string name) => name.ToLowerInvariant();

    /// <summary><c>@id2</c> beside <c>id1</c> is no slip.</summary>
    private static bool DifferInNumber(string a, string b) => a.TrimEnd(Digits) == b.TrimEnd(Digits);

    private static readonly char[] Digits = [.. "0123456789"];
}
