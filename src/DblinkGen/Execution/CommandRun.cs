using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>A statement without rows: its result is the command tag.</summary>
internal static class CommandRun
{
    public static async ValueTask<long> Execute(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = await RemoteCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
        try
        {
            var hasTag = await call.Read(cancellationToken).ConfigureAwait(false);
            var rows = hasTag ? CommandTag.RowsOf(call.Reader.GetString(0)) : 0;
            await call.Complete(cancellationToken).ConfigureAwait(false);
            return rows;
        }
        catch (Exception failure)
        {
            await call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }
}
