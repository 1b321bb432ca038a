using DblinkGen.Errors;
using DblinkGen.Generator.Postgres;
using DblinkGen.Internals;

namespace DblinkGen;

/// <summary>A statement that is known only at run time: the generator has not seen it, so it is checked now.</summary>
internal static class RawCommand
{
    public static DblinkStatement Create(string server, string link, string sql, string method = "DblinkSession.Execute")
    {
        var origin = new CallOrigin(server, link, method, sql);
        TextRefusal.ThrowIfUnstorable(origin, "The SQL", sql);
        var statement = SqlStatement.Parse(sql);
        if (Refuse(statement) is { } refusal)
            throw origin.Exception(DblinkErrorKind.Refused, refusal.Message, refusal.Advice);
        return new DblinkStatement
        {
            Method = origin.Method!,
            Server = server,
            Link = link,
            Sql = statement.Text,
            Writes = statement.Writes || statement.DropsRows,
            StandsAlone = statement.StandsAlone,
            ChangesSession = statement.ChangesSession,
            DropsRows = statement.DropsRows,
            IsRepeated = false,
            Parsed = statement,
        };
    }

    private static (string Message, string? Advice)? Refuse(SqlStatement statement) => statement.Kind switch
    {
        StatementKind.Empty => ("The SQL is empty.", null),
        StatementKind.Copy => (
            "COPY cannot run over dblink: COPY … TO STDOUT wedges the local backend for good.",
            "Read with a query, or copy on the remote server itself."),
        _ when statement.Errors.Any(e => e.Code is not (SqlErrorCode.UnknownStatement or SqlErrorCode.MalformedWith)) => (
            "The SQL is malformed: a string, a quoted name, a comment or a parenthesis is not closed, or a character begins no token.", null),
        StatementKind.Several => ("The SQL holds several statements.", "Run them one by one."),
        StatementKind.TransactionControl => (
            $"{statement.Verb} controls a transaction, and a link must not be left inside one.", "Put what belongs together into one statement."),
        _ when statement.ReturnsRows => ("The SQL returns rows.", "Declare a method with [DblinkQuery]."),
        _ when statement.Placeholders.Count > 0 => (
            $"The SQL has the placeholder @{statement.Placeholders[0].Name}.", "Declare a method with [DblinkCommand], whose parameters are safe."),
        _ => null,
    };
}
