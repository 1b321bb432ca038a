using System.Text;

namespace DblinkGen.Judge.Tests.Suites;

/// <summary>Cuts a script for psql into statements, drops its backslash commands, and replaces its variables.</summary>
internal sealed class PsqlScript(string text, Dictionary<string, string> variables)
{
    private readonly StringBuilder _statement = new();
    private int _position;
    private int _depth;
    private int _bodies;

    /// <summary>The statements, and where each begins: a line number.</summary>
    public IEnumerable<(string Sql, int Line)> Statements()
    {
        while (_position < text.Length)
        {
            var end = Next();
            if (!end)
                continue;
            if (_statement.ToString().Trim() is { Length: > 0 } sql)
                yield return (sql, text.AsSpan(0, Math.Min(_position, text.Length)).Count('\n') + 1);
            if (IsCopyFromInput(_statement.ToString()))
                SkipData();
            _statement.Clear();
            (_depth, _bodies) = (0, 0);
        }
    }

    /// <returns>Whether a statement has ended.</returns>
    private bool Next()
    {
        var c = text[_position];
        if (c == '\\')
            return ReadCommand();
        if (c == ';' && _depth == 0 && _bodies == 0)
        {
            _position++;
            return true;
        }

        if (c == ':' && Variable() is { } value)
        {
            _statement.Append(value);
            return false;
        }

        var end = TokenEnd(c);
        var token = text[_position..end];
        if (c is '(' or '[')
            _depth++;
        else if (c is ')' or ']')
            _depth--;
        Count(token);
        _statement.Append(token);
        _position = end;
        return false;
    }

    private int TokenEnd(char c)
    {
        var next = _position + 1 < text.Length ? text[_position + 1] : '\0';
        if (c == '-' && next == '-')
            return LineEnd(_position);
        if (c == '/' && next == '*')
            return CommentEnd();
        if (c is '\'' or '"')
            return QuoteEnd(_position, c, c == '\'' && _position > 0 && text[_position - 1] is 'E' or 'e');
        if (c == '$')
            return DollarEnd();
        var end = _position + 1;
        if (char.IsLetter(c) || c == '_')
        {
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
                end++;
        }

        // A prefix of a string goes with it.
        return end == _position + 1 && c is 'E' or 'e' && next == '\'' ? QuoteEnd(_position + 1, '\'', isEscaped: true) : end;
    }

    private int QuoteEnd(int open, char quote, bool isEscaped)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (isEscaped && text[i] == '\\')
                i++;
            else if (text[i] == quote)
                return i + 1;
        }

        return text.Length;
    }

    private int DollarEnd()
    {
        var close = text.IndexOf('$', _position + 1);
        if (close < 0 || text[(_position + 1)..close].Any(c => !char.IsLetterOrDigit(c) && c != '_'))
            return _position + 1;
        if (close > _position + 1 && char.IsDigit(text[_position + 1]))
            return _position + 1;
        var tag = text[_position..(close + 1)];
        var end = text.IndexOf(tag, close + 1, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + tag.Length;
    }

    private int CommentEnd()
    {
        var depth = 0;
        for (var i = _position; i + 1 < text.Length; i++)
        {
            if (text[i] == '/' && text[i + 1] == '*')
            {
                depth++;
                i++;
            }
            else if (text[i] == '*' && text[i + 1] == '/')
            {
                i++;
                if (--depth == 0)
                    return i + 1;
            }
        }

        return text.Length;
    }

    private int LineEnd(int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;

    /// <summary>The bodies of BEGIN ATOMIC, in which semicolons end nothing.</summary>
    private void Count(string token)
    {
        var isRoutine = _statement.ToString().AsSpan().TrimStart().StartsWith("CREATE", StringComparison.OrdinalIgnoreCase);
        if (!isRoutine)
            return;
        if (token.Equals("ATOMIC", StringComparison.OrdinalIgnoreCase))
            _bodies++;
        else if (_bodies > 0 && token.Equals("CASE", StringComparison.OrdinalIgnoreCase))
            _bodies++;
        else if (_bodies > 0 && token.Equals("END", StringComparison.OrdinalIgnoreCase))
            _bodies--;
    }

    /// <summary><c>\set</c> is followed, all others are dropped with the rest of their line; <c>\g</c> and its like end a statement.</summary>
    private bool ReadCommand()
    {
        var end = LineEnd(_position);
        var command = text[_position..end];
        _position = end;
        if (command.StartsWith("\\;", StringComparison.Ordinal))
            _position -= command.Length - 2;
        else if (command.StartsWith("\\getenv ", StringComparison.Ordinal))
            variables.TryAdd(command.Split(' ')[1], "/nowhere");
        else if (command.StartsWith("\\set ", StringComparison.Ordinal) && command.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var name, .. var values])
            variables[name] = string.Concat(values.Select(v => v.StartsWith(':') ? variables.GetValueOrDefault(v[1..].Trim('\''), "") : v.Trim('\'')));
        return command.StartsWith("\\g", StringComparison.Ordinal) || command.StartsWith("\\;", StringComparison.Ordinal) || command.StartsWith("\\crosstab", StringComparison.Ordinal)
            || command.StartsWith("\\bind", StringComparison.Ordinal) || command.StartsWith("\\parse", StringComparison.Ordinal);
    }

    private string? Variable()
    {
        if (_position > 0 && text[_position - 1] is ':' or '[')
            return null;
        var quote = _position + 1 < text.Length && text[_position + 1] is '\'' or '"' ? text[_position + 1] : '\0';
        var start = _position + (quote == '\0' ? 1 : 2);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        if (end == start || !variables.TryGetValue(text[start..end], out var value) || (quote != '\0' && text[end] != quote))
            return null;
        _position = quote == '\0' ? end : end + 1;
        return quote == '\0' ? value : quote + value + quote;
    }

    private static bool IsCopyFromInput(string sql) => sql.TrimStart().StartsWith("COPY", StringComparison.OrdinalIgnoreCase) && sql.Contains("stdin", StringComparison.OrdinalIgnoreCase);

    private void SkipData()
    {
        var end = text.IndexOf("\n\\.", _position, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : LineEnd(end + 1);
    }
}
