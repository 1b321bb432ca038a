using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>csharp-ls, of the version in .config/dotnet-tools.json, at work on a folder of projects.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly LspConnection _connection;
    private readonly Task _reading;

    private LanguageServer()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", ["tool", "run", "csharp-ls"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _connection = new(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, Answer);
        _reading = _connection.ReadAsync();
    }

    /// <summary>The keys that bring up completion by themselves.</summary>
    public IReadOnlyList<string> CompletionKeys { get; private set; } = [];

    public static async Task<LanguageServer> StartAsync(string folder)
    {
        var server = new LanguageServer();
        var answer = await server._connection.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = Uri(folder),
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = Uri(folder), ["name"] = "consumers" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true },
                // A client that does not say that it pulls diagnostics has them pushed.
                ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() },
            },
        });
        server.CompletionKeys = [.. answer!["capabilities"]!["completionProvider"]!["triggerCharacters"]!.AsArray().Select(key => (string)key!)];
        await server._connection.NotifyAsync("initialized", new JsonObject());
        return server;
    }

    public Task OpenAsync(string path, string text) => _connection.NotifyAsync("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "csharp", ["version"] = 1, ["text"] = text },
    });

    public Task ReplaceAsync(string path, string text) => _connection.NotifyAsync("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = 2 },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    public async Task<IEnumerable<Finding>> DiagnoseAsync(string path) =>
        Findings((await _connection.RequestAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = Document(path) }))!);

    public async Task<ILookup<string, Finding>> DiagnoseAllAsync()
    {
        var reports = await _connection.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        return reports!["items"]!.AsArray()
            .SelectMany(report => Findings(report!).Select(finding => (new System.Uri((string)report!["uri"]!).LocalPath, Finding: finding)))
            .ToLookup(f => f.LocalPath, f => f.Finding);
    }

    public async Task<IEnumerable<string>> CompleteAsync(string path, int line, int character)
    {
        var list = await _connection.RequestAsync("textDocument/completion", new JsonObject
        {
            ["textDocument"] = Document(path),
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
        });
        return list?["items"]?.AsArray().Select(item => (string)item!["insertText"]!) ?? [];
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await _connection.RequestAsync("shutdown", null);
            await _connection.NotifyAsync("exit", null);
            await _process.WaitForExitAsync(limit.Token);
            await _reading;
        }
        finally
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            _connection.Dispose();
            _process.Dispose();
        }
    }

    private static IEnumerable<Finding> Findings(JsonNode report) => report["items"]!.AsArray().Select(item => new Finding(
        (string)item!["code"]!,
        (int)item["range"]!["start"]!["line"]!,
        (int)item["range"]!["start"]!["character"]!,
        (int)item["range"]!["end"]!["line"]!,
        (int)item["range"]!["end"]!["character"]!));

    private static JsonObject Document(string path) => new() { ["uri"] = Uri(path) };

    private static string Uri(string path) => new System.Uri(path).AbsoluteUri;

    /// <summary>The server runs no analyzer unless its client says so.</summary>
    private static JsonArray? Answer(string method, JsonNode? parameters) => method == "workspace/configuration"
        ? new JsonArray([.. parameters!["items"]!.AsArray().Select(_ => new JsonObject { ["analyzersEnabled"] = true })])
        : null;
}
