namespace DblinkGen.Tests.Configuration;

public sealed class DblinkOptionsTests
{
    [Fact]
    public void A_name_that_is_not_mapped_is_a_foreign_server() =>
        Assert.Equal(DblinkTarget.ForeignServer("db2remote"), new DblinkOptions().Resolve("db2remote"));

    [Fact]
    public void A_mapped_name_leads_where_it_is_mapped_to()
    {
        var target = DblinkTarget.ConnectionString("host=elsewhere");
        var options = new DblinkOptions { Servers = new Dictionary<string, DblinkTarget> { ["db2remote"] = target } };
        Assert.Same(target, options.Resolve("db2remote"));
    }

    [Fact]
    public void What_the_dictionary_becomes_afterwards_changes_nothing()
    {
        var servers = new Dictionary<string, DblinkTarget>(StringComparer.OrdinalIgnoreCase) { ["db2remote"] = DblinkTarget.ForeignServer("here") };
        var options = new DblinkOptions { Servers = servers };
        servers["db2remote"] = DblinkTarget.ForeignServer("there");
        Assert.Equal(DblinkTarget.ForeignServer("here"), options.Resolve("DB2REMOTE"));
    }

    [Fact]
    public void A_connection_string_is_never_shown() =>
        Assert.DoesNotContain("hunter2", DblinkTarget.ConnectionString("password=hunter2").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.001, 1)]
    [InlineData(1, 1)]
    [InlineData(1.5, 2)]
    public void A_short_time_out_is_rounded_up_for_0_is_none(double milliseconds, int set) => Assert.Contains(
        $"SET statement_timeout TO {set}; ",
        new DblinkOptions { StatementTimeout = TimeSpan.FromMicroseconds(milliseconds * 1000) }.LinkSettings,
        StringComparison.Ordinal);

    [Fact]
    public void Settings_are_quoted_and_the_last_statement_returns_no_rows()
    {
        var settings = new DblinkOptions { ApplicationName = "it's", SearchPath = "a\\b", StatementTimeout = TimeSpan.FromSeconds(2) }.LinkSettings;
        Assert.StartsWith("SELECT pg_catalog.set_config('search_path', E'a\\\\b', false); SET statement_timeout TO 2000; ", settings, StringComparison.Ordinal);
        Assert.Contains("; SET application_name TO 'it''s'; ", settings, StringComparison.Ordinal);
    }
}
