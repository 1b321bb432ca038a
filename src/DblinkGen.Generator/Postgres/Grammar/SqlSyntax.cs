using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What <see cref="SqlGrammar"/> has read: the statement, and all its parts at hand.</summary>
internal sealed class SqlSyntax(SqlTokens tokens)
{
    public SqlTokens Tokens { get; } = tokens;

    /// <summary>Null where the statement is neither a query nor DML.</summary>
    public SqlNode? Root { get; set; }

    /// <summary>Every query, the inner ones first.</summary>
    public List<Query> Queries { get; } = [];

    public List<Change> Changes { get; } = [];

    /// <summary>What WITH names, by the name as the server knows it; null where a change or several queries have it.</summary>
    public Dictionary<string, Query?> CommonTables { get; } = [];

    public List<Expression> Expressions { get; } = [];

    /// <summary>Where the server finds a syntax error; null where none was found.</summary>
    public SyntaxFailure? Failure { get; set; }

    /// <summary>Whether a form was met that is not read.</summary>
    public bool IsUnread { get; set; }
}

/// <param name="Token">The token at which the server stops; the number of tokens at the end of the text.</param>
/// <param name="Expected">What had to be there: <c>a value</c>, or a keyword.</param>
internal sealed record SyntaxFailure(int Token, string Expected);
