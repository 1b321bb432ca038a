using DblinkGen.Errors;
using DblinkGen.Internals;
using DblinkGen.Running;

namespace DblinkGen.Execution;

/// <summary>The rows of a statement that runs over one link.</summary>
internal sealed class RemoteRows<T>(RemoteCall call, DblinkQuery<T> query) : Rows<T>
{
    public override CallOrigin Origin => call.Origin;

    public override T Current => query.Read(Row.Remote(call.Reader, query.Server));

    public override ValueTask Start(CancellationToken cancellationToken) => call.Start(cancellationToken);

    public override ValueTask<bool> MoveNext(CancellationToken cancellationToken) => call.Read(cancellationToken);

    public override ValueTask Complete(CancellationToken cancellationToken) => call.Complete(cancellationToken);

    public override ValueTask Abandon() => call.Abandon();

    public override ValueTask Fail(Exception failure) => call.Fail(failure);
}
