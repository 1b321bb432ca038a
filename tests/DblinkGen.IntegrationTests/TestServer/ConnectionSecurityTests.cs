using System.Net.NetworkInformation;
using System.Net.Sockets;
using Npgsql;

namespace DblinkGen.IntegrationTests.TestServer;

public sealed class ConnectionSecurityTests(OwnServer own) : IClassFixture<OwnServer>
{
    [Fact]
    public async Task Connections_are_encrypted() =>
        Assert.True(await own.QueryAsync<bool>("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));

    [Fact]
    public async Task A_connection_without_TLS_is_refused()
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => OpenAsync(builder => builder.SslMode = SslMode.Disable));
        Assert.Equal(PostgresErrorCodes.InvalidAuthorizationSpecification, error.SqlState);
    }

    [Fact]
    public async Task A_connection_without_TLS_is_accepted_where_the_options_say_so()
    {
        await using var server = await OwnServer.StartAsync(new() { AllowsPlainText = true });
        var plain = new NpgsqlConnectionStringBuilder(server.ConnectionString) { SslMode = SslMode.Disable }.ConnectionString;
        Assert.False(await Sql.QueryAsync<bool>(plain, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
        Assert.True(await Sql.QueryAsync<bool>(server.ConnectionString, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => OpenAsync(builder => builder.Password = "wrong"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, error.SqlState);
    }

    [Fact]
    public async Task Only_SCRAM_is_accepted() =>
        Assert.Equal("scram-sha-256", await own.QueryAsync<string>("SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"));

    [Fact]
    public async Task The_certificate_names_the_host()
    {
        var certificate = Path.Combine(await own.QueryAsync<string>("SHOW data_directory"), "server.crt");
        var copy = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(copy, await own.QueryAsync<string>($"SELECT pg_read_file('{certificate}')"));
            await OpenAsync(builder => (builder.SslMode, builder.RootCertificate) = (SslMode.VerifyFull, copy));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Fact]
    public async Task No_address_but_loopback_answers()
    {
        foreach (var address in NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.NetworkInterfaceType != NetworkInterfaceType.Loopback && card.OperationalStatus == OperationalStatus.Up)
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork))
        {
            using var client = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(address, own.Server.Port));
        }

        Assert.Equal("127.0.0.1", await own.QueryAsync<string>("SHOW listen_addresses"));
        Assert.Equal("", await own.QueryAsync<string>("SHOW unix_socket_directories"));
    }

    private async Task OpenAsync(Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(own.Server.ConnectionString) { Pooling = false };
        change(builder);
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync();
    }
}
