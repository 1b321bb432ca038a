using DblinkGen.Errors;
using DblinkGen.Running;
using Npgsql;

namespace DblinkGen.Execution;

/// <summary>The rows of a statement that runs over one link.</summary>
internal sealed class RemoteRows<T>(RemoteCall call, Func<NpgsqlDataReader, T> read) : Rows<T>
{
    public override CallOrigin Origin => call.Origin;

    public override T Current => read(call.Reader);

    public override ValueTask Start(CancellationToken cancellationToken) => call.Start(cancellationToken);

    public override ValueTask<bool> MoveNext(CancellationToken cancellationToken) => call.Read(cancellationToken);

    public override ValueTask Complete(CancellationToken cancellationToken) => call.Complete(cancellationToken);

    public override ValueTask Abandon() => call.Abandon();

    public override ValueTask Fail(Exception failure) => call.Fail(failure);
}
