using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Running;

namespace DblinkGen.Composition;

/// <summary>The rows of a local statement over row sources, as the local server sends them.</summary>
internal sealed class LocalRows<T>(DblinkSource source, ComposedStatement statement, string?[] arguments, bool async, RowReader<T> read) : Rows<T>
{
    private ComposedCall? _call;

    public override CallOrigin Origin => statement.LocalOrigin;

    public override T Current => read(Row.Local(Call.Reader));

    private ComposedCall Call => _call ?? throw new InvalidOperationException("The call has not begun.");

    public override async ValueTask Start(CancellationToken cancellationToken) =>
        _call = await ComposedCall.Start(source, statement, arguments, async, cancellationToken).ConfigureAwait(false);

    public override ValueTask<bool> MoveNext(CancellationToken cancellationToken) => Call.Read();

    public override ValueTask Complete(CancellationToken cancellationToken) => Call.Complete();

    /// <summary>Reads the rest: the statement may write.</summary>
    public override async ValueTask Abandon()
    {
        try
        {
            await Call.Complete().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await Call.Fail(failure).ConfigureAwait(false);
            throw;
        }
    }

    public override ValueTask Fail(Exception failure) => Call.Fail(failure);
}
