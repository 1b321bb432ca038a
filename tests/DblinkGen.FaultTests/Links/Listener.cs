using System.Globalization;
using DblinkGen.FaultTests.Servers;

namespace DblinkGen.FaultTests.Links;

/// <summary>An enumeration of notifications whose payloads are the numbers from 1 on: one that is missing shows.</summary>
internal sealed class Listener : IAsyncDisposable
{
    public const string Channel = "prices";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Route _route;
    private readonly IAsyncEnumerator<DblinkNotification> _notifications;
    private int _sent;
    private int? _received;

    private Listener(Route route, IAsyncEnumerator<DblinkNotification> notifications) => (_route, _notifications) = (route, notifications);

    public static Listener Of(Route route, DblinkSession session, TimeSpan interval) =>
        new(route, session.ListenAsync(Route.Far, Channel, interval).GetAsyncEnumerator());

    /// <summary>Sends the next number.</summary>
    public Task NotifyAsync() => Sql.RunAsync(_route.Remote, string.Create(CultureInfo.InvariantCulture, $"NOTIFY {Channel}, '{++_sent}'"));

    /// <summary>Reads up to the last number that was sent. Before the first has come it is not known whether the remote listens yet.</summary>
    public async Task CatchUpAsync()
    {
        if (_received == _sent)
            return;
        var next = _notifications.MoveNextAsync().AsTask();
        while (_received is null && !next.IsCompleted)
        {
            await NotifyAsync();
            await Task.WhenAny(next, Task.Delay(20));
        }

        while (true)
        {
            Assert.True(await next.WaitAsync(s_patience));
            var number = int.Parse(_notifications.Current.Payload, CultureInfo.InvariantCulture);
            Assert.Equal((_received ?? number - 1) + 1, number);
            _received = number;
            if (number == _sent)
                return;
            next = _notifications.MoveNextAsync().AsTask();
        }
    }

    public ValueTask DisposeAsync() => _notifications.DisposeAsync();
}
