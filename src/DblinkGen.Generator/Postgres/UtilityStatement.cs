using System;
using System.Collections.Generic;

namespace DblinkGen.Generator.Postgres;

/// <summary>Statements other than queries and DML, some of which hold expressions and so may be given values.</summary>
internal static class UtilityStatement
{
    /// <summary>Their grammar has names, numbers and strings, and no place for an expression.</summary>
    private static readonly HashSet<string> OfConstants = new(StringComparer.Ordinal)
    {
        "ANALYSE", "ANALYZE", "CHECKPOINT", "CLOSE", "CLUSTER", "COMMENT", "DEALLOCATE", "DISCARD", "DO", "DROP", "FETCH", "GRANT", "IMPORT",
        "LISTEN", "LOAD", "LOCK", "MOVE", "NOTIFY", "REASSIGN", "REFRESH", "REINDEX", "RESET", "REVOKE", "SECURITY", "SET", "SHOW",
        "TRUNCATE", "UNLISTEN", "VACUUM",
    };

    /// <summary>Objects with a query, a default or a condition in their definition.</summary>
    private static readonly HashSet<string> ObjectsWithExpressions = new(StringComparer.Ordinal)
    {
        "AGGREGATE", "DOMAIN", "FUNCTION", "INDEX", "POLICY", "PROCEDURE", "PUBLICATION", "RULE", "STATISTICS", "TABLE", "TRIGGER", "VIEW",
    };

    private static readonly HashSet<string> WordsBeforeObject = new(StringComparer.Ordinal)
    {
        "OR", "REPLACE", "TEMP", "TEMPORARY", "UNLOGGED", "GLOBAL", "LOCAL", "UNIQUE", "RECURSIVE", "MATERIALIZED", "FOREIGN", "CONSTRAINT",
    };

    /// <param name="verb">The first token of the statement.</param>
    public static bool TakesValues(SqlTokens tokens, int verb)
    {
        var word = tokens.Keyword(verb);
        if (word is not ("CREATE" or "ALTER"))
            return !OfConstants.Contains(word);

        var kind = verb + 1;
        while (WordsBeforeObject.Contains(tokens.Keyword(kind)))
            kind++;
        return ObjectsWithExpressions.Contains(tokens.Keyword(kind));
    }
}
