using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing.Checks;

/// <summary>What a statement that can be run says about how it will be used.</summary>
internal static class StatementChecks
{
    public static void Check(IMethodSymbol method, AttributeData attribute, SqlSyntax syntax, ReturnShape shape, FaultSink faults)
    {
        if (attribute.Named("TimeoutSeconds") is int seconds and < 0)
            faults.Add(UsageRules.Timeout, attribute.Argument("TimeoutSeconds"), method.Name, seconds);
        if (!faults.IsHeard)
            return;

        var statement = syntax.Statement;
        CheckText(new SqlArgument(method.Name, attribute), syntax, faults);
        var isRemote = attribute.AttributeClass is { Name: "DblinkQueryAttribute" or "DblinkCommandAttribute" };
        // A parameter inside of what dblink is given is reported as such.
        if (!isRemote || faults.HasErrors || !DblinkCallCheck.Check(attribute, statement, faults))
            CheckSession(method, attribute, statement, faults);
        CheckPrepare(method, attribute, statement, shape, faults);
        CheckShape(method, attribute, syntax, shape, faults);
    }

    /// <summary>Of row sources as well.</summary>
    public static void CheckText(SqlArgument sql, SqlSyntax syntax, FaultSink faults)
    {
        var statement = syntax.Statement;
        if (statement.TrailingSemicolon is { } semicolon)
            faults.Add(SqlRules.TrailingSemicolon, sql.Place(new SqlSpan(semicolon, 1)), sql.Owner);
        foreach (var part in StatementPart.Of(statement))
        {
            // A row source cannot be changed, which is reported.
            var isOfRowSource = statement.Tokens.Is(statement.Tokens.IsWord(part.Verb + 1, "FROM") ? part.Verb + 2 : part.Verb + 1, SqlTokenKind.Placeholder);
            if (statement.Tokens.Keyword(part.Verb) is "UPDATE" or "DELETE" && !part.HasWhere && !isOfRowSource && syntax.Failure is null && !NamesTwice.ListsChanged(syntax, part.Verb))
                faults.Add(SqlRules.NoWhere, sql.Place(statement.Tokens[part.Verb].Span), sql.Owner, statement.Tokens.Keyword(part.Verb));
        }

        foreach (var password in PasswordText.In(statement.Tokens))
            faults.Add(UsageRules.PasswordInSql, sql.Place(password), sql.Owner);
    }

    /// <summary>CALL and DO may do so, and most do not.</summary>
    private static void CheckSession(IMethodSymbol method, AttributeData attribute, SqlStatement statement, FaultSink faults)
    {
        var isLocal = attribute.AttributeClass is { Name: "DblinkLocalCommandAttribute" };
        if ((isLocal || attribute.AttributeClass is { Name: "DblinkCommandAttribute" })
            // The first two may leave state, and the others only take it away.
            && statement is { ChangesSession: true, Verb: not ("CALL" or "DO" or "DEALLOCATE" or "DISCARD" or "RESET" or "UNLISTEN") } && SessionSourceParser.IsDataSource(method))
        {
            faults.Add(UsageRules.SessionState, attribute.Sql(statement.Tokens[statement.VerbIndex].Span), method.Name, isLocal ? "local" : "remote", isLocal ? "connections" : "links");
        }
    }

    private static void CheckPrepare(IMethodSymbol method, AttributeData attribute, SqlStatement statement, ReturnShape shape, FaultSink faults)
    {
        if (attribute.Named("Prepare") is not true)
            return;
        var reason = !statement.IsPreparable ? $"PostgreSQL prepares queries and DML only, and not {statement.Verb}"
            : FetchSizeParser.HasCursor(attribute, shape.Rows, statement) ? "the query of a cursor is not prepared"
            : statement is { Placeholders.Count: 0, Writes: true } ? "DML without parameters is sent as it is"
            : null;
        if (reason is not null)
            faults.Add(UsageRules.Prepare, attribute.Argument("Prepare"), method.Name, reason);
    }

    private static void CheckShape(IMethodSymbol method, AttributeData attribute, SqlSyntax syntax, ReturnShape shape, FaultSink faults)
    {
        var statement = syntax.Statement;
        if (shape.Rows == RowShape.AsyncStream && !method.Parameters.Any(p => KnownTypes.IsCancellationToken(KnownTypes.Underlying(p.Type))))
            faults.Add(DeclarationRules.StreamWithoutToken, method, method.Name);

        if (shape.Rows == RowShape.Single && ConflictTargets.MayReturnNothing(syntax) is { } conflict)
            faults.Add(TextRules.NoRowOnConflict, attribute.Sql(conflict), method.Name);

        if (shape.Rows is RowShape.Single or RowShape.SingleOrDefault && WrittenRows.Second(syntax) is { } second)
            faults.Add(TextRules.SeveralRows, attribute.Sql(second.Place), method.Name, second.Count, shape.Rows == RowShape.Single ? "one" : "one at most");
        var isList = shape.Rows is RowShape.List or RowShape.ReadOnlyList or RowShape.Array;
        var hasCursor = FetchSizeParser.HasCursor(attribute, shape.Rows, statement);
        if (isList && hasCursor && !statement.IsCall)
            faults.Add(UsageRules.ListWithFetchSize, attribute.Argument("FetchSize"), method.Name);

        var isStream = shape.Rows is RowShape.AsyncStream or RowShape.Stream;
        foreach (var limit in isStream || hasCursor ? UnsortedLimits.In(syntax) : [])
            faults.Add(SqlRules.NoOrder, attribute.Sql(statement.Tokens[limit].Span), method.Name, statement.Tokens.Keyword(limit));
    }
}
