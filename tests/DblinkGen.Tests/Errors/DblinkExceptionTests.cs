using Npgsql;

namespace DblinkGen.Tests.Errors;

public sealed class DblinkExceptionTests
{
    [Fact]
    public void The_message_says_what_where_and_how_to_mend_it()
    {
        var failure = new DblinkException(DblinkErrorKind.ServerUnknown, "No such server.", "Correct the name.")
        {
            Server = "db2remote",
            Link = "myconn",
            Method = "Inventory.FindAsync",
        };
        Assert.Equal(
            "No such server. [method Inventory.FindAsync; server \"db2remote\"; link \"myconn\"]\nAdvice: Correct the name.", failure.Message);
    }

    [Fact]
    public void A_link_of_the_server_s_name_is_not_repeated() =>
        Assert.Equal("Gone. [server \"s\"]", new DblinkException(DblinkErrorKind.LinkLost, "Gone.") { Server = "s", Link = "s" }.Message);

    [Fact]
    public void The_SQLSTATE_is_that_of_the_cause()
    {
        var cause = new PostgresException("duplicate key", "ERROR", "ERROR", "23505");
        var failure = new DblinkException(DblinkErrorKind.RemoteStatement, "Failed.", innerException: cause);
        Assert.Equal("23505", failure.SqlState);
    }
}
