using DblinkGen.FaultTests.Calls;
using DblinkGen.FaultTests.Servers;
using Npgsql;

namespace DblinkGen.FaultTests.Messages;

/// <summary>The synchronous calls whose messages are walked.</summary>
[DblinkServer(Route.Far)]
internal static partial class WalkedSync
{
    [DblinkQuery(Walked.Scalar)]
    public static partial int Scalar(NpgsqlDataSource app, int n);

    [DblinkQuery(Walked.Row)]
    public static partial (int Id, string Value)? Row(NpgsqlDataSource app, int n);

    [DblinkQuery(Shape.Numbers)]
    public static partial List<int> List(NpgsqlDataSource app, int last);

    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IEnumerable<int> StreamByTwo(NpgsqlDataSource app, int last);

    [DblinkCommand(Shape.Insert)]
    public static partial int Insert(NpgsqlDataSource app, Guid token);

    [DblinkCommand(Shape.Insert)]
    public static partial int Insert(DblinkSession session, Guid token);

    [DblinkQuery(Walked.Returning)]
    public static partial Guid InsertReturning(NpgsqlDataSource app, Guid token);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers)]
    public static partial List<int> FanOut(NpgsqlDataSource app, int last);

    [DblinkFanOut(Route.Far, Route.Near)]
    [DblinkQuery(Shape.Numbers, FetchSize = 2)]
    public static partial IEnumerable<int> FanOutStream(NpgsqlDataSource app, int last);

    [DblinkRowSource("numbers", Shape.Numbers, Columns = "n int4")]
    [DblinkLocalQuery(Walked.OverNumbers)]
    public static partial List<int> Composed(NpgsqlDataSource app, int last);

    [DblinkRowSource("tokens", Walked.Tokens, Columns = "token uuid")]
    [DblinkLocalCommand(Walked.InsertTokens)]
    public static partial long ComposedInsert(NpgsqlDataSource app, Guid token);
}
