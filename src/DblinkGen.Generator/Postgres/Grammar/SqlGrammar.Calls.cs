using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Columns and calls, which both begin with a name.</summary>
internal sealed partial class SqlGrammar
{
    /// <summary>Written as calls, with words of their own between the parentheses, and of no interest here.</summary>
    private static readonly HashSet<string> SkippedCalls = new(StringComparer.Ordinal)
    {
        "XMLATTRIBUTES", "XMLCONCAT", "XMLELEMENT", "XMLEXISTS", "XMLFOREST", "XMLNAMESPACES", "XMLPARSE", "XMLPI", "XMLROOT", "XMLSERIALIZE", "XMLTABLE",
        "JSON", "JSON_ARRAY", "JSON_ARRAYAGG", "JSON_EXISTS", "JSON_OBJECT", "JSON_OBJECTAGG", "JSON_QUERY", "JSON_SCALAR", "JSON_SERIALIZE", "JSON_TABLE",
        "JSON_VALUE", "MERGE_ACTION", "GRAPH_TABLE", "NORMALIZE",
    };

    /// <summary>Calls by their own syntax, which have no FILTER and no OVER.</summary>
    private static readonly HashSet<string> BareCalls = new(StringComparer.Ordinal)
    {
        "COALESCE", "EXTRACT", "GREATEST", "GROUPING", "LEAST", "NULLIF", "OVERLAY", "POSITION", "SUBSTRING", "TRIM",
    };

    private Expression ReadNamed()
    {
        var first = _index;
        if (!AtName || (At(SqlTokenKind.Word) && !Keywords.CanBeFunction(Keyword)))
        {
            Refuse("a value");
            return new OpaqueExpression(first);
        }

        if (At("COLLATION") && IsWord(_index + 1, "FOR"))
        {
            _index += 2;
            SkipGroup();
            return Finish(new OpaqueExpression(first));
        }

        var names = new List<int> { TakeName() };
        while (At(SqlTokenKind.Dot) && _index + 1 < _end && _tokens.IsName(_index + 1))
        {
            _index++;
            names.Add(TakeName());
        }

        if (At(SqlTokenKind.OpenParenthesis))
            return ReadCall(first, names);
        if (AtString)
            return ReadTypedConstant(first);

        if (_tokens.Is(first, SqlTokenKind.Word) && !Keywords.CanBeColumn(_tokens.Keyword(first)))
        {
            _index = first;
            Refuse("a value");
        }

        return ReadIndirection(new ColumnExpression(first, names));
    }

    /// <summary><c>CALL name (values)</c>.</summary>
    private void ReadProcedureCall()
    {
        var first = ++_index;
        if (!AtName || (At(SqlTokenKind.Word) && !Keywords.CanBeFunction(Keyword)))
        {
            Refuse("the name of a procedure");
            return;
        }

        var names = new List<int> { TakeName() };
        while (At(SqlTokenKind.Dot) && _index + 1 < _end && _tokens.IsName(_index + 1))
        {
            _index++;
            names.Add(TakeName());
        }

        var call = new CallExpression(first, names);
        ReadArguments(call);
        _syntax.Arguments.AddRange(call.Operands);
    }

    private Expression ReadCall(int first, List<int> names)
    {
        var call = new CallExpression(first, names);
        var name = names.Count == 1 ? _tokens.Keyword(names[0]) : "";
        if (SkippedCalls.Contains(name))
            SkipGroup();
        else if (name is "EXTRACT" or "POSITION" or "OVERLAY" or "SUBSTRING" or "TRIM")
            ReadSpecialCall(name, call);
        else
            ReadArguments(call);
        // `numeric(5, 2) '1.25'`.
        if (AtString)
            return ReadTypedConstant(first);
        if (!BareCalls.Contains(name))
            ReadCallClauses(call);
        return Finish(call);
    }

    private void ReadSpecialCall(string name, CallExpression call)
    {
        Open();
        if (At(SqlTokenKind.CloseParenthesis) && name is "SUBSTRING" or "OVERLAY")
        {
            // The regression suite calls them so; no function takes nothing.
        }
        else if (name == "EXTRACT")
        {
            if (AtName || At(SqlTokenKind.String))
                _index++;
            else
                Refuse("a field such as year");
            Expect("FROM");
            call.Operands.Add(ReadExpression());
        }
        else if (name == "POSITION")
        {
            call.Operands.Add(ReadExpression(place: ValuePlace.Bound));
            Expect("IN");
            call.Operands.Add(ReadExpression(place: ValuePlace.Bound));
        }
        else
        {
            if (name == "TRIM" && Keyword is "BOTH" or "LEADING" or "TRAILING")
                _index++;
            if (name != "TRIM" || !At("FROM"))
                ReadArgument(call);
            while (Accept(SqlTokenKind.Comma) || Accept("FROM") || Accept("FOR") || Accept("PLACING") || Accept("SIMILAR") || Accept("ESCAPE"))
                ReadArgument(call);
        }

        Close();
    }

    private void ReadArguments(CallExpression call)
    {
        Open();
        if (IsOperator(_index, "*") && _tokens.Is(_index + 1, SqlTokenKind.CloseParenthesis))
        {
            call.HasStar = true;
            _index++;
        }
        else if (!At(SqlTokenKind.CloseParenthesis))
        {
            if (!Accept("ALL"))
                call.HasOrder = Accept("DISTINCT");
            do
                ReadArgument(call);
            while (Accept(SqlTokenKind.Comma));
            call.HasOrder |= At("ORDER");
            ReadOrderBy(call.OrderBy);
        }

        Close();
    }

    private void ReadArgument(CallExpression call)
    {
        Accept("VARIADIC");
        var isNamed = AtName && (IsOperator(_index + 1, "=>") || (_tokens.Is(_index + 1, SqlTokenKind.Punctuation) && _tokens.Text(_index + 1) == ":="));
        if (isNamed)
            _index += 2;
        call.Operands.Add(ReadExpression());
    }

    private void ReadCallClauses(CallExpression call)
    {
        if (At("WITHIN") && IsWord(_index + 1, "GROUP"))
        {
            _index += 2;
            call.IsOrderedSet = true;
            Open();
            ReadOrderBy([]);
            Close();
        }

        if (Accept("FILTER"))
        {
            Open();
            Expect("WHERE");
            call.Filter = ReadExpression();
            Close();
        }

        if (Keyword is "IGNORE" or "RESPECT" && IsWord(_index + 1, "NULLS"))
            _index += 2;
        if (!Accept("OVER"))
            return;
        call.IsWindow = true;
        if (At(SqlTokenKind.OpenParenthesis))
            (call.Window, call.HasOneSidedFrame) = ReadWindow();
        else
            call.Window = ReadColumnId();
    }
}
