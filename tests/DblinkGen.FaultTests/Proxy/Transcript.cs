using System.Text;

namespace DblinkGen.FaultTests.Proxy;

/// <summary>The messages of one connection as a line to read: <c>→ Q "SELECT 1" ← T D C Z</c>.</summary>
internal sealed class Transcript
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private Direction? _direction;
    private string? _last;
    private int _repeated;

    public void Add(Direction direction, string description)
    {
        lock (_lock)
        {
            if (_direction == direction && _last == description)
            {
                _repeated++;
                return;
            }

            EndRepetition();
            if (_direction != direction)
                _text.Append(direction == Direction.ToServer ? " →" : " ←");
            _text.Append(' ').Append(description);
            (_direction, _last) = (direction, description);
        }
    }

    /// <summary>Starts anew: what came before is of no interest.</summary>
    public void Mark()
    {
        lock (_lock)
        {
            EndRepetition();
            _text.Clear();
        }

        Note("mark");
    }

    /// <summary>Something that is no message, such as a fault.</summary>
    public void Note(string text)
    {
        lock (_lock)
        {
            EndRepetition();
            _text.Append(" [").Append(text).Append(']');
            (_direction, _last) = (null, null);
        }
    }

    public override string ToString()
    {
        lock (_lock)
            return _text + (_repeated > 0 ? Times : "");
    }

    private string Times => $"×{_repeated + 1}";

    private void EndRepetition()
    {
        if (_repeated > 0)
            _text.Append(Times);
        _repeated = 0;
    }
}
