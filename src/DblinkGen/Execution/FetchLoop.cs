namespace DblinkGen.Execution;

/// <summary>Walks the chunks of a remote cursor: a FETCH that brings fewer rows than were asked for was the last.</summary>
internal sealed class FetchLoop(RemoteCall call, int fetchSize)
{
    private int _rows;

    public async ValueTask<bool> Read(CancellationToken cancellationToken)
    {
        while (!await call.ReadRow(cancellationToken).ConfigureAwait(false))
        {
            if (_rows < fetchSize)
                return false;
            _rows = 0;
            await call.NextChunk(cancellationToken).ConfigureAwait(false);
        }

        _rows++;
        return true;
    }
}
