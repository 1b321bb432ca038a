using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Histories;

/// <summary>A stream that a session reads in parts.</summary>
internal sealed class OpenStream : IAsyncDisposable
{
    private const int Count = 100;

    private readonly AskedRows _rows = new(1, Count);
    private readonly CancellationTokenSource _token;
    private readonly IAsyncEnumerator<ServerRow> _stream;

    public OpenStream(IHistoryCalls calls, StreamKind kind, Cancel cancel)
    {
        (Cancel, Servers, _token) = (cancel, kind == StreamKind.FanOut ? [Route.Far, Route.Near] : [Route.Far], cancel.Start());
        var rows = kind switch
        {
            StreamKind.Default => OfOne(calls.StreamAsync(Count, _token.Token)),
            StreamKind.ByTen => OfOne(calls.StreamByTenAsync(Count, _token.Token)),
            _ => calls.FanOutStreamAsync(Count, _token.Token),
        };
        _stream = rows.GetAsyncEnumerator();
    }

    public Cancel Cancel { get; }

    /// <summary>The servers whose links it uses.</summary>
    public string[] Servers { get; }

    /// <summary>Whether something has happened to its links since it was opened.</summary>
    public bool IsHurt { get; set; }

    /// <summary>Reads on. Returns whether there is more.</summary>
    public async Task<bool> ReadAsync(int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            if (!await _stream.MoveNextAsync())
            {
                _rows.AssertComplete(Servers);
                return false;
            }

            _rows.Take(_stream.Current);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _token.Dispose();
    }

    private static IAsyncEnumerable<ServerRow> OfOne(IAsyncEnumerable<int> rows) => rows.Select(n => new ServerRow(Route.Far, n));
}
