using DblinkGen.Internals;

namespace DblinkGen.Execution;

/// <summary>A statement without rows: its result is the command tag.</summary>
internal static class CommandRun
{
    public static async ValueTask<long> Execute(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken) =>
        CommandTag.RowsOf(await ExecuteTag(source, statement, arguments, async, cancellationToken).ConfigureAwait(false));

    public static async ValueTask<string> ExecuteTag(
        DblinkSource source, DblinkStatement statement, string?[] arguments, bool async, CancellationToken cancellationToken)
    {
        var call = await RemoteCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);
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
