namespace DblinkGen.Execution;

/// <summary>Walks the results of a remote cursor: a FETCH that brings fewer rows than were asked for was the last.</summary>
internal sealed class FetchLoop(RemoteCall call, int fetchSize)
{
    private int _rows;
    private int _results = RemoteCursor.FetchesInFlight;

    public async ValueTask<bool> Read(CancellationToken cancellationToken)
    {
        while (!await call.ReadRow(cancellationToken).ConfigureAwait(false))
        {
            if (_rows < fetchSize)
                return false;
            _rows = 0;
            if (--_results > 0)
            {
                await call.NextResult(cancellationToken).ConfigureAwait(false);
                continue;
            }

            await call.FetchMore(cancellationToken).ConfigureAwait(false);
            _results = RemoteCursor.FetchesInFlight;
        }

        _rows++;
        return true;
    }
}
