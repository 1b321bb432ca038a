using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DblinkGen.IntegrationTests.Provisioning;

/// <summary>Keeps every line that is logged, of every level.</summary>
internal sealed class QueueLogger(ConcurrentQueue<string> lines) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception) + exception);

    public void Dispose()
    {
    }
}
