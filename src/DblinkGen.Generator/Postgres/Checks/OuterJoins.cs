using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Checks;

/// <summary>Reads FROM for the tables whose columns an outer join makes NULL where it finds no partner.</summary>
/// <remarks>Whatever might take such rows out again (WHERE, another join, a form that is not read) leaves none.</remarks>
internal sealed class OuterJoins
{
    private static readonly HashSet<string> None = [];

    private static readonly HashSet<string> WordsOfConditions = new(StringComparer.Ordinal)
    {
        "AND", "OR", "NOT", "IS", "NULL", "TRUE", "FALSE", "LIKE", "ILIKE", "IN", "BETWEEN", "ANY", "SOME", "ALL", "DISTINCT", "FROM",
    };

    private readonly SqlTokens _tokens;
    private readonly int _end;
    private readonly HashSet<string> _nullable = new(StringComparer.Ordinal);
    private readonly List<string> _chain = [];
    private int _index;

    private OuterJoins(SqlTokens tokens, QueryClauses query)
    {
        _tokens = tokens;
        _index = query.From + 1;
        _end = query.FromEnd;
    }

    public static HashSet<string> NullableTables(SqlTokens tokens, QueryClauses query)
    {
        if (query.From < 0)
            return None;
        var joins = new OuterJoins(tokens, query);
        return joins.Read() && !(query.Where >= 0 && joins.MayReject(query.Where + 1, query.WhereEnd)) ? joins._nullable : None;
    }

    /// <returns>False for what is not understood.</returns>
    private bool Read()
    {
        while (true)
        {
            _chain.Clear();
            if (!ReadTable() || !ReadJoins())
                return false;
            if (_index == _end)
                return true;
            if (!_tokens.Is(_index++, SqlTokenKind.Comma))
                return false;
        }
    }

    private bool ReadJoins()
    {
        while (_index < _end && !_tokens.Is(_index, SqlTokenKind.Comma))
        {
            var kind = _tokens.Keyword(_index);
            if (kind is "LEFT" or "RIGHT" or "FULL" or "INNER" or "CROSS")
                _index++;
            if (kind is "LEFT" or "RIGHT" or "FULL" && _tokens.IsWord(_index, "OUTER"))
                _index++;
            if (!_tokens.IsWord(_index++, "JOIN"))
                return false;
            if (kind is "RIGHT" or "FULL")
                _nullable.UnionWith(_chain);
            if (!ReadTable())
                return false;
            if (kind is "LEFT" or "FULL")
                _nullable.Add(_chain[_chain.Count - 1]);
            if (kind != "CROSS" && !ReadCondition(isInner: kind is "JOIN" or "INNER"))
                return false;
        }

        return true;
    }

    private bool ReadCondition(bool isInner)
    {
        if (_tokens.IsWord(_index, "USING"))
        {
            _index = _tokens.SkipGroup(_index + 1);
            return !isInner || _nullable.Count == 0;
        }

        if (!_tokens.IsWord(_index, "ON"))
            return false;
        var first = ++_index;
        var depth = _tokens.Depth(first - 1);
        while (_index < _end && (_tokens.Depth(_index) > depth || !EndsCondition(_index)))
            _index++;
        return !isInner || !MayReject(first, _index);
    }

    private bool EndsCondition(int index) =>
        _tokens.Is(index, SqlTokenKind.Comma)
        || (_tokens.Keyword(index) is "LEFT" or "RIGHT" or "FULL" or "INNER" or "CROSS" or "NATURAL" or "JOIN" && !_tokens.Is(index + 1, SqlTokenKind.OpenParenthesis));

    /// <summary>A table, a subquery or a function, with its alias.</summary>
    private bool ReadTable()
    {
        if (_tokens.IsWord(_index, "LATERAL") || _tokens.IsWord(_index, "ONLY"))
            _index++;
        string? name = null;
        if (_tokens.Is(_index, SqlTokenKind.OpenParenthesis))
        {
            if (_tokens.Keyword(_index + 1) is not ("SELECT" or "VALUES" or "WITH" or "TABLE"))
                return false;
            _index = _tokens.SkipGroup(_index);
        }
        else
        {
            while (_tokens.Is(_index + 1, SqlTokenKind.Dot))
                _index += 2;
            if (!_tokens.IsName(_index))
                return false;
            name = _tokens.Text(_index++);
            if (_tokens.Is(_index, SqlTokenKind.OpenParenthesis))
                _index = _tokens.SkipGroup(_index);
        }

        if (_tokens.IsWord(_index, "AS"))
            _index++;
        if (_index < _end && _tokens.IsName(_index) && !EndsCondition(_index) && _tokens.Keyword(_index) is not ("ON" or "USING"))
            name = _tokens.Text(_index++);
        if (_tokens.Is(_index, SqlTokenKind.OpenParenthesis))
            _index = _tokens.SkipGroup(_index);
        _chain.Add(name is null ? "" : PostgresIdentifier.Unquote(name));
        return true;
    }

    /// <summary>Whether a condition speaks of a nullable table, or of columns whose table is not told.</summary>
    private bool MayReject(int first, int end)
    {
        if (_nullable.Count == 0)
            return false;
        for (var i = first; i < end; i++)
        {
            if (!_tokens.IsName(i) || _tokens.Is(i - 1, SqlTokenKind.Dot))
                continue;
            if (_tokens.Is(i + 1, SqlTokenKind.Dot) ? _nullable.Contains(PostgresIdentifier.Unquote(_tokens.Text(i))) : !IsNoColumn(i))
                return true;
        }

        return false;
    }

    private bool IsNoColumn(int index) =>
        _tokens.Is(index + 1, SqlTokenKind.OpenParenthesis) || _tokens.Is(index - 1, SqlTokenKind.Cast) || WordsOfConditions.Contains(_tokens.Keyword(index));
}
