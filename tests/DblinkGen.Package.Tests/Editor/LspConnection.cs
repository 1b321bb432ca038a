using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>Messages of JSON-RPC as the Language Server Protocol frames them, over a program's input and output.</summary>
/// <param name="answer">Answers the server's own requests.</param>
internal sealed class LspConnection(Stream input, Stream output, Func<string, JsonNode?, JsonNode?> answer) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _waiting = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly BufferedStream _output = new(output);
    private int _last;

    public async Task<JsonNode?> RequestAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var waiting = _waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await waiting.Task.WaitAsync(Limit);
    }

    public Task NotifyAsync(string method, JsonNode? parameters) => SendAsync(new() { ["method"] = method, ["params"] = parameters });

    /// <summary>Takes messages until the server closes its output.</summary>
    public async Task ReadAsync()
    {
        while (await ReceiveAsync() is { } message)
        {
            var id = message["id"];
            if ((string?)message["method"] is not { } method)
                Settle(_waiting[(int)id!], message);
            else if (id is not null)
                await SendAsync(new() { ["id"] = id.DeepClone(), ["result"] = answer(method, message["params"]) });
        }

        foreach (var waiting in _waiting.Values)
            waiting.TrySetException(new EndOfStreamException("The language server has ended."));
    }

    public void Dispose()
    {
        _output.Dispose();
        _writing.Dispose();
    }

    private static void Settle(TaskCompletionSource<JsonNode?> waiting, JsonNode message)
    {
        if (message["error"] is { } error)
            waiting.TrySetException(new InvalidOperationException($"The language server answers: {error}"));
        else
            waiting.TrySetResult(message["result"]);
    }

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _writing.WaitAsync();
        try
        {
            await input.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
            await input.WriteAsync(content);
            await input.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<JsonNode?> ReceiveAsync()
    {
        const string Length = "Content-Length: ";
        byte[]? content = null;
        while (await ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                content = new byte[int.Parse(line.AsSpan(Length.Length), CultureInfo.InvariantCulture)];
            if (line.Length > 0 || content is null)
                continue;
            await _output.ReadExactlyAsync(content);
            return JsonNode.Parse(content);
        }

        return null;
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        var next = new byte[1];
        while (await _output.ReadAsync(next) > 0)
        {
            if (next[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)next[0]);
        }

        return null;
    }
}
