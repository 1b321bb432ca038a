namespace DblinkGen.Execution;

/// <summary>A statement without rows: its result is the command tag.</summary>
internal static class CommandRun
{
    public static async ValueTask<long> Execute(RemoteCall call, CancellationToken cancellationToken) =>
        CommandTag.RowsOf(await Tag(call, cancellationToken).ConfigureAwait(false));

    public static async Task<int> ExecuteInt32(RemoteCall call, CancellationToken cancellationToken) =>
        checked((int)await Execute(call, cancellationToken).ConfigureAwait(false));

    public static async ValueTask<string> Tag(RemoteCall call, CancellationToken cancellationToken)
    {
        await call.Start(cancellationToken).ConfigureAwait(false);
        try
        {
            var hasTag = await call.Read(cancellationToken).ConfigureAwait(false);
            var tag = hasTag ? call.Reader.GetString(0) : "";
            await call.Complete(cancellationToken).ConfigureAwait(false);
            return tag;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
