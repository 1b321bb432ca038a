using System;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>The names that the server gives the columns of a select list: <c>FigureColname</c> in its <c>parse_target.c</c>.</summary>
internal sealed class ColumnNames(SqlSyntax syntax)
{
    private readonly SqlTokens _tokens = syntax.Tokens;

    /// <returns>Null where the text does not tell.</returns>
    public string? Of(SelectItem item)
    {
        if (item.Alias >= 0)
            return Spelled(item.Alias);
        var name = Figure(item.Value);
        return name.Strength == Strength.None ? OutputColumn.Unnamed : name.Text;
    }

    private ColumnName Figure(Expression value) => value switch
    {
        { Field: >= 0 and var field } => ColumnName.Own(Spelled(field)),
        ColumnExpression column => ColumnName.Own(Spelled(column.Names[column.Names.Count - 1])),
        CallExpression call => ColumnName.Own(OfCall(call)),
        CastExpression cast => OfCast(cast, ColumnTypes.Written(_tokens, cast)?.Name),
        CaseExpression choice => (choice.HasElse ? Figure(choice.Results[choice.Results.Count - 1]) : default).Or("case"),
        SubqueryExpression { IsScalar: true } subquery => ColumnName.Own(OfQuery(subquery.Query)),
        // EXISTS and ARRAY.
        SubqueryExpression => ColumnName.Own(Keyword(value.First)),
        RowExpression { IsRow: true } => ColumnName.Own("row"),
        RowExpression row => Figure(row.Operands[0]),
        OperationExpression operation => OfOperation(operation),
        // The text that is sent has $1 or a constant in its place, with or without a cast.
        ParameterExpression => ColumnName.Uncertain,
        OpaqueExpression => OfOpaque(value),
        _ => default,
    };

    private string? OfCall(CallExpression call) => call.Names is [var name] && _tokens.IsWord(name, "TRIM")
        ? _tokens.Keyword(name + 2) switch { "LEADING" => "ltrim", "TRAILING" => "rtrim", _ => "btrim" }
        : Spelled(call.Names[call.Names.Count - 1]);

    /// <summary>A cast is called by its type only for want of another name.</summary>
    private ColumnName OfCast(CastExpression cast, string? type) => cast.IsTreat ? ColumnName.Own(type) : Figure(cast.Value).Or(type);

    /// <summary>A subquery as a value is called as its only column.</summary>
    private string? OfQuery(Query query) => SelectList.OfQuery(syntax, query) is { IsComplete: true, Columns: [var column, ..] } ? column.Name : null;

    private ColumnName OfOperation(OperationExpression operation) => _tokens.Keyword(operation.Operator) switch
    {
        "COLLATE" => Figure(operation.Operands[0]),
        "AT" => ColumnName.Own("timezone"),
        "OVERLAPS" => ColumnName.Own("overlaps"),
        "IS" when _tokens.IsWord(operation.End - 1, "NORMALIZED") && !_tokens.IsWord(operation.Operator + 1, "NOT") => ColumnName.Own("is_normalized"),
        _ => default,
    };

    private ColumnName OfOpaque(Expression value)
    {
        if (value.Operands is [var part] && _tokens.Is(value.First, SqlTokenKind.OpenParenthesis))
            return Figure(part);
        if (_tokens.Is(value.First, SqlTokenKind.String))
            // N'…' is short for NCHAR '…'.
            return _tokens.Text(value.First)[0] is 'n' or 'N' ? default(ColumnName).Or("bpchar") : default;
        return _tokens.Keyword(value.First) switch
        {
            "" or "DEFAULT" => default,
            // They are called bool up to PostgreSQL 14 only.
            "TRUE" or "FALSE" => ColumnName.Uncertain,
            "COLLATION" => ColumnName.Own("pg_collation_for"),
            // current_date and its like, and ARRAY[…].
            _ => ColumnName.Own(Keyword(value.First)),
        };
    }

    private string Keyword(int token) => _tokens.Text(token).ToLowerInvariant();

    /// <returns>Null for <c>U&amp;"…"</c>, whose escapes are not decoded, and for a name that PostgreSQL cuts.</returns>
    private string? Spelled(int token) => !_tokens.Text(token).StartsWith("U&\"", StringComparison.OrdinalIgnoreCase)
        && _tokens.Name(token) is var name && PostgresIdentifier.Utf8Length(name) <= PostgresIdentifier.MaxBytes ? name : null;

    /// <param name="Text">Null without a name, and with one that the text does not tell.</param>
    private readonly record struct ColumnName(string? Text, Strength Strength)
    {
        public static readonly ColumnName Uncertain = new(null, Strength.Weak);

        public static ColumnName Own(string? name) => new(name, Strength.Own);

        public ColumnName Or(string? name) => Strength == Strength.Own ? this : new(name, Strength.Weak);
    }

    private enum Strength
    {
        None,

        /// <summary>That of a cast or of CASE, which another one around it replaces.</summary>
        Weak,
        Own,
    }
}
