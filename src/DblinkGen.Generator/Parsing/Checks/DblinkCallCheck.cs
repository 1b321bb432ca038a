using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing.Checks;

/// <summary>Calls of dblink inside a text that is sent to the remote: SQL that somebody had before.</summary>
internal static class DblinkCallCheck
{
    /// <summary>The first one, for one text is one mistake.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Check(AttributeData attribute, SqlStatement statement, FaultSink faults, int argument = 0)
    {
        // What creates an object for the remote may well call it there.
        if (!statement.IsPreparable)
            return false;
        foreach (var call in DblinkCall.Find(statement.Tokens))
        {
            faults.Add(
                SqlRules.DblinkInSql,
                attribute.Sql(statement.Tokens[call.Index].Span, argument),
                call.Name,
                call.TakesSql ? "write only the statement that it is given" : "leave it out, for DblinkGen opens and reads links itself");
            return true;
        }

        return false;
    }
}
