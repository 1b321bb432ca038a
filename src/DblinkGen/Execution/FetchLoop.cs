using System.Diagnostics;

namespace DblinkGen.Execution;

/// <summary>Walks the chunks of a remote cursor.</summary>
internal sealed class FetchLoop(RemoteCall call, int fetchSize)
{
    private readonly ChunkSize _size = new(fetchSize, mebibytes: 10);
    private bool _isFirstCounted;

    public async ValueTask<bool> Read(CancellationToken cancellationToken)
    {
        while (!await call.ReadRow(cancellationToken).ConfigureAwait(false))
        {
            if (!_size.IsFull)
                return false;
            await NextChunk(cancellationToken).ConfigureAwait(false);
        }

        _size.AddRow(call.Reader);
        return true;
    }

    private async ValueTask NextChunk(CancellationToken cancellationToken)
    {
        _size.EndChunk();
        if (!_isFirstCounted)
            _size.AddWait(call.FirstWait);
        _isFirstCounted = true;
        var asked = Stopwatch.GetTimestamp();
        if (!await call.NextRows(cancellationToken).ConfigureAwait(false))
            await call.FetchMore(_size.Next(), cancellationToken).ConfigureAwait(false);
        _size.AddWait(Stopwatch.GetElapsedTime(asked));
    }
}
