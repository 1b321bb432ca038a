using DblinkGen.Errors;
using DblinkGen.Internals;
using Npgsql;

namespace DblinkGen.Tests.Errors;

public sealed class StatementFailureTests
{
    [Theory]
    [InlineData("57014", true, "ERROR", DblinkErrorKind.Timeout)]
    [InlineData("57014", false, "ERROR", DblinkErrorKind.Timeout)]
    [InlineData("25P04", true, "FATAL", DblinkErrorKind.Timeout)]
    [InlineData("25P04", false, "FATAL", DblinkErrorKind.Timeout)]
    [InlineData("25P03", true, "FATAL", DblinkErrorKind.LinkLost)]
    [InlineData("57P05", true, "FATAL", DblinkErrorKind.LinkLost)]
    [InlineData("57P01", false, "FATAL", DblinkErrorKind.LinkLost)]
    public void The_kind_of_a_statement_that_a_server_ends_by_itself(string sqlState, bool isRemote, string severity, DblinkErrorKind kind)
    {
        var failure = Explain(sqlState, "ended", isRemote, severity);
        Assert.Equal((kind, sqlState), (failure.Kind, failure.SqlState));
        if (kind == DblinkErrorKind.Timeout)
            Assert.Contains("or another session cancelled it", failure.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25P04")]
    [InlineData("25P03")]
    [InlineData("57P05")]
    public void A_remote_session_that_ended_leaves_no_link(string sqlState) =>
        Assert.True(StatementFailure.LeavesLinkUnusable(Failure(sqlState, "ended", isRemote: true, "FATAL")));

    [Fact]
    public void A_function_that_is_gone_is_quoted_once() => Assert.Contains(
        "function \"public.dblink_send_query(text, text)\" does not exist",
        Explain("42883", "function \"\"public\".dblink_send_query(text, text)\" does not exist", isRemote: false, "ERROR").Message,
        StringComparison.Ordinal);

    private static DblinkException Explain(string sqlState, string message, bool isRemote, string severity) => Assert.IsType<DblinkException>(StatementFailure.Explain(
        Failure(sqlState, message, isRemote, severity),
        new DblinkStatement { Method = "A.B", Server = "s", Link = "s", Sql = "SELECT 1" },
        new(DblinkOutcome.NotRun, IsUnsent: !isRemote, InTransaction: false, IsConnectionOpen: true, HasSession: false),
        CancellationToken.None));

    private static PostgresException Failure(string sqlState, string message, bool isRemote, string severity) =>
        new(message, severity, severity, sqlState, routine: isRemote ? StatementFailure.RemoteErrorRoutine : "ProcessInterrupts");
}
