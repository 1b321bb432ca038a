using System.Diagnostics;

namespace DblinkGen.Execution;

/// <summary>Walks the chunks of a remote cursor: a FETCH that brings fewer rows than were asked for was the last.</summary>
internal sealed class FetchLoop(RemoteCall call, int fetchSize)
{
    private readonly ChunkSize _size = new(fetchSize);
    private long _readBefore;
    private int _rows;

    public async ValueTask<bool> Read(CancellationToken cancellationToken)
    {
        while (!await call.ReadRow(cancellationToken).ConfigureAwait(false))
        {
            if (_rows < _size.Rows)
                return false;
            await NextChunk(cancellationToken).ConfigureAwait(false);
        }

        if (_size.Weighs(_rows))
            _size.Add(RowWeight.Of(call.Reader));
        _rows++;
        return true;
    }

    private async ValueTask NextChunk(CancellationToken cancellationToken)
    {
        _readBefore += _rows;
        _rows = 0;
        var asked = Stopwatch.GetTimestamp();
        if (!await call.NextRows(cancellationToken).ConfigureAwait(false))
            await call.FetchMore(_size.Next(_readBefore), cancellationToken).ConfigureAwait(false);
        _size.Add(Stopwatch.GetElapsedTime(asked));
    }
}
