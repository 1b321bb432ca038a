using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DblinkGen.Links;

namespace DblinkGen.Internals;

/// <summary>
/// The text of a remote statement with holes for its parameters, written as an interpolated string whose holes hold the parameters' ordinals,
/// from 1 on. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public sealed class RemoteSql
{
    private readonly List<string> _literals = [];
    private readonly List<int> _ordinals = [];
    private bool _afterLiteral;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The number of characters outside of holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public RemoteSql(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _literals.EnsureCapacity(formattedCount + 1);
        _ordinals.EnsureCapacity(formattedCount);
    }

    /// <summary>A statement without parameters.</summary>
    /// <param name="text">The text of the statement.</param>
    public static implicit operator RemoteSql(string text)
    {
        var sql = new RemoteSql(0, 0);
        sql.AppendLiteral(text);
        return sql;
    }

    /// <summary>Called by the compiler.</summary>
    /// <param name="value">Text between holes.</param>
    public void AppendLiteral(string value)
    {
        _literals.Add(value);
        _afterLiteral = true;
    }

    /// <summary>Called by the compiler.</summary>
    /// <param name="ordinal">The parameter's ordinal, from 1 on.</param>
    public void AppendFormatted(int ordinal)
    {
        if (!_afterLiteral)
            _literals.Add("");
        _afterLiteral = false;
        _ordinals.Add(ordinal);
    }

    /// <summary>The text with <c>$1</c> in place of the first parameter, as <c>PREPARE</c> takes it.</summary>
    public override string ToString() =>
        Join(static literal => literal, static ordinal => string.Create(CultureInfo.InvariantCulture, $"${ordinal}"));

    internal bool HasParameters => _ordinals.Count > 0;

    /// <summary>The text between holes, each with the ordinal of the hole that follows it; 0 at the end.</summary>
    internal IEnumerable<(string Text, int Ordinal)> Parts
    {
        get
        {
            for (var i = 0; i < Math.Max(_literals.Count, _ordinals.Count); i++)
                yield return (i < _literals.Count ? _literals[i] : "", i < _ordinals.Count ? _ordinals[i] : 0);
        }
    }

    /// <summary>The text as a template of PostgreSQL's <c>format</c>, with typed literals in place of the parameters.</summary>
    internal string ToTemplate(IReadOnlyList<string> types) =>
        Join(EscapeTemplate, ordinal => string.Create(CultureInfo.InvariantCulture, $"(%{ordinal}$L::{EscapeTemplate(QualifiedType.Of(types[ordinal - 1]))})"));

    internal static string EscapeTemplate(string text) => text.Replace("%", "%%", StringComparison.Ordinal);

    private string Join(Func<string, string> literal, Func<int, string> hole)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Math.Max(_literals.Count, _ordinals.Count); i++)
        {
            if (i < _literals.Count)
                text.Append(literal(_literals[i]));
            if (i < _ordinals.Count)
                text.Append(hole(_ordinals[i]));
        }

        return text.ToString();
    }
}
