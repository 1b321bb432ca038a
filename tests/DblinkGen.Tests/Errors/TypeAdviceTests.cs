using DblinkGen.Errors;
using Npgsql;

namespace DblinkGen.Tests.Errors;

public sealed class TypeAdviceTests
{
    [Theory]
    [InlineData("42883", "operator does not exist: customer_status = text", "@name::customer_status")]
    [InlineData("42883", "Operator existiert nicht: text <> app.status", "@name::app.status")]
    [InlineData("42883", "operator does not exist: \"Status\"[] && text[]", "@name::\"Status\"[]")]
    [InlineData("42804", "column \"status\" is of type customer_status but expression is of type text", "@name::customer_status")]
    public void A_text_beside_a_type_of_the_users_is_to_be_cast(string sqlState, string message, string cast) =>
        Assert.EndsWith($"as in {cast}.", TypeAdvice.OfRemoteOperands(Failure(sqlState, message), ["int4", "text", "text[]"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("42883", "operator does not exist: integer = text")]
    [InlineData("42883", "operator does not exist: point = point")]
    [InlineData("42883", "function nosuch(text) does not exist")]
    [InlineData("42804", "argument of WHERE must be type boolean, not type text")]
    [InlineData("42703", "column \"customer_status = text\" does not exist")]
    public void Another_failure_keeps_the_servers_own_hint(string sqlState, string message) =>
        Assert.Null(TypeAdvice.OfRemoteOperands(Failure(sqlState, message), ["text"]));

    [Fact]
    public void Without_a_parameter_of_type_text_there_is_nothing_to_cast() =>
        Assert.Null(TypeAdvice.OfRemoteOperands(Failure("42883", "operator does not exist: customer_status = text"), ["int4"]));

    [Theory]
    [InlineData("type \"app.mood\" does not exist", "the type app.mood")]
    [InlineData("Typ »mood« existiert nicht", "a declared type")]
    public void A_type_that_the_local_server_lacks_is_named(string message, string named)
    {
        var advice = TypeAdvice.OfLocalType(Failure("42704", message), "\"m\" app.mood");
        Assert.Contains(named, advice, StringComparison.Ordinal);
        Assert.Contains("Declare the column as text", advice, StringComparison.Ordinal);
        Assert.Contains("\"m\" app.mood", advice, StringComparison.Ordinal);
    }

    private static PostgresException Failure(string sqlState, string message) => new(message, "ERROR", "ERROR", sqlState);
}
