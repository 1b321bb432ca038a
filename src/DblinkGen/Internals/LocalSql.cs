using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace DblinkGen.Internals;

/// <summary>
/// The text of a local statement with holes, written as an interpolated string: the ordinals of parameters, from 1 on, and the names of row sources.
/// Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public sealed class LocalSql
{
    private readonly List<(string? Literal, int Parameter, string? Source)> _parts;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The number of characters outside of holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public LocalSql(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new((2 * formattedCount) + 1);
    }

    /// <summary>Called by the compiler.</summary>
    /// <param name="value">Text between holes.</param>
    public void AppendLiteral(string value) => _parts.Add((value, 0, null));

    /// <summary>Called by the compiler.</summary>
    /// <param name="ordinal">A parameter's ordinal, from 1 on.</param>
    public void AppendFormatted(int ordinal) => _parts.Add((null, ordinal, null));

    /// <summary>Called by the compiler.</summary>
    /// <param name="source">The name of a row source.</param>
    public void AppendFormatted(string source) => _parts.Add((null, 0, source));

    internal string ToText(Func<int, string> parameter, Func<string, string> source)
    {
        var text = new StringBuilder();
        foreach (var (literal, ordinal, name) in _parts)
            text.Append(literal ?? (name is null ? parameter(ordinal) : source(name)));
        return text.ToString();
    }
}
