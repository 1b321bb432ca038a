using DblinkGen.TestServer;

namespace DblinkGen.IntegrationTests.Provisioning;

/// <summary>A server that logs as much as a server can short of debug messages, to a file that SQL can read.</summary>
public sealed class LoggingServer : IAsyncLifetime
{
    private PostgresServer? _server;

    internal PostgresServer Server => _server!;

    // A given server cannot be configured; then the tests have their own all the same.
    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync(new PostgresServerOptions
    {
        Settings = new Dictionary<string, string>
        {
            ["logging_collector"] = "on",
            ["log_destination"] = "stderr",
            ["log_directory"] = "log",
            ["log_statement"] = "all",
            ["log_duration"] = "on",
            ["log_min_duration_statement"] = "0",
            ["log_min_error_statement"] = "info",
            ["log_min_messages"] = "info",
            ["log_error_verbosity"] = "verbose",
            ["log_parameter_max_length"] = "-1",
            ["log_parameter_max_length_on_error"] = "-1",
            ["log_lock_waits"] = "on",
        },
    });

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
