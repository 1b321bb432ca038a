using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>Statements, and what INSERT, UPDATE, DELETE and MERGE have in common.</summary>
internal sealed partial class SqlGrammar
{
    private SqlNode? ReadStatement(bool isNested)
    {
        var first = _index;
        if (At("CALL") && !isNested)
        {
            ReadProcedureCall();
            return null;
        }

        // Behind WITH the verb decides.
        var tables = At("WITH") ? ReadWith() : [];
        Change? change = Keyword switch
        {
            "INSERT" => ReadInsert(),
            "UPDATE" => ReadUpdate(),
            "DELETE" => ReadDelete(),
            "MERGE" => ReadMerge(),
            _ => null,
        };
        if (change is null)
        {
            var query = ReadQuery(isNested);
            tables.ForEach(t => t.End = _index);
            return query;
        }

        if (Accept("RETURNING"))
            ReadReturning(change);
        change.End = _index;
        tables.ForEach(t => t.End = _index);
        _syntax.Changes.Add(change);
        return change;
    }

    private void ReadReturning(Change change)
    {
        if (At("WITH") && _tokens.Is(_index + 1, SqlTokenKind.OpenParenthesis))
        {
            _index++;
            ReadRowNames(change.RowNames);
        }

        change.Returning = [];
        if (AtEndOfItems)
            Refuse("a value");
        else
            ReadItems(change.Returning);
    }

    /// <summary><c>(OLD AS o, NEW AS n)</c>.</summary>
    private void ReadRowNames(List<int> names)
    {
        Open();
        do
        {
            if (!Accept("OLD"))
                Expect("NEW");
            Expect("AS");
            names.Add(ReadColumnId());
        }
        while (Accept(SqlTokenKind.Comma));
        Close();
    }

    private UpdateStatement ReadUpdate()
    {
        var update = new UpdateStatement(_index++);
        ReadChangedTable(update);
        Expect("SET");
        ReadAssignments(update.Assignments);
        if (Accept("FROM"))
            ReadFrom(update.From);
        update.Where = ReadWhere();
        return update;
    }

    private DeleteStatement ReadDelete()
    {
        var delete = new DeleteStatement(_index++);
        Expect("FROM");
        ReadChangedTable(delete);
        if (Accept("USING"))
            ReadFrom(delete.From);
        delete.Where = ReadWhere();
        return delete;
    }

    private void ReadChangedTable(Change change)
    {
        change.Table.AddRange(ReadRelation());
        // A temporal part of the table, from PostgreSQL 19.
        if (At("FOR") && IsWord(_index + 1, "PORTION"))
            GiveUp();
        if (Accept("AS") || (AtName && !At("SET") && (At(SqlTokenKind.QuotedIdentifier) || Keywords.CanBeColumn(Keyword))))
            change.Alias = ReadColumnId();
    }

    private Expression? ReadWhere()
    {
        if (!Accept("WHERE"))
            return null;
        if (!At("CURRENT") || !IsWord(_index + 1, "OF"))
            return ReadExpression();
        var first = _index;
        _index += 2;
        // A cursor's name, or a parameter with it.
        if (!Accept(SqlTokenKind.PositionalParameter) && !Accept(SqlTokenKind.Placeholder))
            ReadColumnId();
        return new OpaqueExpression(first) { End = _index };
    }

    private void ReadAssignments(List<Assignment> assignments)
    {
        do
        {
            var targets = new List<List<int>>();
            var isList = Accept(SqlTokenKind.OpenParenthesis);
            do
                targets.Add(ReadTarget());
            while (isList && Accept(SqlTokenKind.Comma));
            if (isList)
                Close();
            if (IsOperator(_index, "="))
                _index++;
            else
                Refuse("=");
            assignments.Add(new Assignment(targets, isList, ReadExpression()));
        }
        while (Accept(SqlTokenKind.Comma));
    }

    private List<int> ReadTarget()
    {
        var names = new List<int> { ReadColumnId() };
        while (At(SqlTokenKind.Dot) || At(SqlTokenKind.OpenBracket))
        {
            if (At(SqlTokenKind.OpenBracket))
                ReadSubscript();
            else if (_index++ >= 0 && AtName)
                names.Add(TakeName());
            else
                Refuse("a name");
        }

        return names;
    }
}
