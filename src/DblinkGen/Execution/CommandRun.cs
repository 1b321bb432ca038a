using DblinkGen.Errors;

namespace DblinkGen.Execution;

/// <summary>A statement without rows, or whose rows are dropped: its result is the command tag.</summary>
internal static class CommandRun
{
    public static async ValueTask<long> Execute(RemoteCall call, CancellationToken cancellationToken)
    {
        var tag = await Tag(call, cancellationToken).ConfigureAwait(false);
        return call.DropsRows ? 0 : CommandTag.RowsOf(tag, call.Origin);
    }

    public static async Task<int> ExecuteInt32(RemoteCall call, CancellationToken cancellationToken) =>
        ToInt32(await Execute(call, cancellationToken).ConfigureAwait(false), call.Origin);

    public static int ToInt32(long rows, CallOrigin origin) => rows <= int.MaxValue
        ? (int)rows
        : throw origin.Exception(
            DblinkErrorKind.ValueMisfit,
            $"The statement affected {rows} rows, which the method's int cannot hold.",
            "The statement has run. Declare the method to return long.",
            outcome: DblinkOutcome.Ran);

    public static async ValueTask<string> Tag(RemoteCall call, CancellationToken cancellationToken)
    {
        await call.Start(cancellationToken).ConfigureAwait(false);
        try
        {
            var hasTag = await call.Read(cancellationToken).ConfigureAwait(false);
            var tag = hasTag && !call.DropsRows ? call.Reader.GetString(0) : "";
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
