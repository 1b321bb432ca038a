using System.Buffers.Binary;
using System.Text;
using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Lies;

/// <summary>The results that a remote has sent, read from the wire.</summary>
internal sealed class Said
{
    private const string Harmless = "SNRKA";

    private readonly List<List<string?>> _results = [];
    private readonly HashSet<string> _counts = [];
    private bool _hasEmpty;
    private bool _isRegular = true;

    private List<string?>? _rows;
    private bool _hasAnswered;

    private readonly bool _endsBeforeRows;

    /// <param name="recording">What went over the wire.</param>
    /// <param name="endsBeforeRows">Whether a message may have ended before its rows.</param>
    public Said(Recording recording, bool endsBeforeRows)
    {
        _endsBeforeRows = endsBeforeRows;
        foreach (var bytes in recording.Sent)
            Read(bytes);
    }

    /// <summary>Whether the rows are those of one result, or of several that follow each other.</summary>
    /// <param name="returned">What the call has returned.</param>
    /// <param name="beside">What it has from an honest server.</param>
    /// <param name="inOrder">Whether the rows have the order of the remote.</param>
    public bool Has(IReadOnlyList<string> returned, IReadOnlyList<string> beside, bool inOrder)
    {
        // Outside of the protocol libpq drops what it cannot use.
        if (returned.Count == beside.Count)
            return (_hasEmpty || !_isRegular || _endsBeforeRows) && Matches([]);
        for (var first = 0; first < _results.Count; first++)
        {
            var rows = new List<string?>();
            for (var last = first; last < _results.Count && rows.Count + beside.Count < returned.Count; last++)
                rows.AddRange(_results[last]);
            if (Matches(rows))
                return true;
        }

        return false;

        bool Matches(IEnumerable<string?> rows) => inOrder
            ? returned.SequenceEqual(rows)
            : returned.Order(StringComparer.Ordinal).SequenceEqual(rows.Concat(beside).Order(StringComparer.Ordinal));
    }

    /// <summary>Whether a command tag has that number of rows.</summary>
    public bool HasCount(string count) => _counts.Contains(count);

    private void Read(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length >= Message.HeaderLength)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.Span[1..]) + 1;
            if (length < Message.HeaderLength || length > bytes.Length)
                break;
            Take(new(bytes[..length]));
            bytes = bytes[length..];
        }

        // Half a message.
        if (!bytes.IsEmpty)
            _isRegular = false;
        End();
    }

    private void Take(Message message)
    {
        // The end of a login comes behind the key, that of a message behind a result.
        _hasAnswered |= message.Type is 'C' or 'E' or 'I' or 'K';
        switch (message.Type)
        {
            case 'D' when _rows is not null:
                _rows.Add(FirstValue(message.Body.Span));
                break;
            case 'T':
                _isRegular &= _rows is null;
                End();
                _rows = [];
                break;
            case 'C':
                _counts.Add(Count(Encoding.UTF8.GetString(message.Body.Span).TrimEnd('\0')));
                End();
                break;
            case 'E':
                _rows = null;
                break;
            case 'Z':
                _isRegular &= _rows is null && _hasAnswered;
                _hasAnswered = false;
                End();
                break;
            case 'I':
                break;
            default:
                _isRegular &= Harmless.Contains(message.Type, StringComparison.Ordinal);
                break;
        }
    }

    /// <summary>What a statement such as COMMIT does is no number of rows.</summary>
    private static string Count(string tag) => tag.Any(char.IsAsciiDigit) ? tag.Split(' ')[^1] : "0";

    private void End()
    {
        if (_rows is { Count: > 0 })
            _results.Add(_rows);
        _hasEmpty |= _rows is { Count: 0 };
        _rows = null;
    }

    private string? FirstValue(ReadOnlySpan<byte> row)
    {
        const int start = 6;
        if (row.Length >= start && BinaryPrimitives.ReadInt32BigEndian(row[2..]) is var length && length <= row.Length - start)
            return length < 0 ? null : Encoding.UTF8.GetString(row.Slice(start, length));
        _isRegular = false;
        return null;
    }
}
