namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>The types of values, where the text says them.</summary>
internal static class ColumnTypes
{
    /// <returns>Null where the text does not tell.</returns>
    public static PostgresType? Of(SqlTokens tokens, Expression value) => value switch
    {
        CastExpression { IsTreat: false } cast => Written(tokens, cast),
        RowExpression { IsRow: false, Operands: [var inner] } => Of(tokens, inner),
        OperationExpression { Operands: [var inner] } operation when tokens.IsWord(operation.Operator, "COLLATE") => Of(tokens, inner),
        _ => null,
    };

    /// <summary>The type that a cast names.</summary>
    public static PostgresType? Written(SqlTokens tokens, CastExpression cast) =>
        new PostgresTypeParser(tokens, cast.Type.First).ParsePrefix(out var end) is { } type && end == cast.Type.End ? type : null;
}
