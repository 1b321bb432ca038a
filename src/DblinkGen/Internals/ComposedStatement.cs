using System.ComponentModel;
using DblinkGen.Composition;
using DblinkGen.Errors;
using DblinkGen.Links;

namespace DblinkGen.Internals;

/// <summary>All that is constant about a generated method that runs a local statement over row sources. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ComposedStatement : ICommandStatement
{
    private readonly BoundedCache<string, string> _texts = new(StringComparer.Ordinal);
    private CallOrigin[]? _origins;

    /// <summary>The method, as <c>Type.Method</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What the local server runs.</summary>
    public required LocalSql Sql { get; init; }

    /// <summary>The remote queries in it.</summary>
    public required RowSource[] Sources { get; init; }

    /// <summary>The PostgreSQL types of the parameters.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The columns of the result; none for a command.</summary>
    public IReadOnlyList<RemoteColumn> Columns { get; init; } = [];

    /// <summary>Whether the local server keeps the text, as that of a view.</summary>
    public bool IsStored { get; init; }

    /// <summary>The time-out in seconds; 0 leaves it to the connection.</summary>
    public int TimeoutSeconds { get; init; }

    /// <summary>One for each source.</summary>
    internal CallOrigin[] Origins => _origins ??= [.. Sources.Select(s => s.Origin(Method))];

    internal CallOrigin LocalOrigin => CallOrigin.OfLocal(Method);

    CallOrigin ICommandStatement.CommandOrigin => LocalOrigin;

    ValueTask<long> ICommandStatement.Execute(DblinkSource source, string?[] arguments, bool async, CancellationToken cancellationToken) =>
        ComposedCall.Execute(source, this, arguments, async, cancellationToken);

    /// <param name="functions">The functions of the extension.</param>
    /// <param name="connections">For each source the name that dblink gets: of a link, or of a foreign server.</param>
    /// <param name="hasGuards">Whether the links have their guards prepared.</param>
    internal string Text(DblinkFunctions functions, string[] connections, bool hasGuards)
    {
        var key = $"{functions.Identity}\0{hasGuards}\0{string.Join('\0', connections)}";
        return _texts.GetOrAdd(
            key, static (_, made) => ComposedText.Of(made.Statement, made.Functions, made.Connections, made.HasGuards),
            (Statement: this, Functions: functions, Connections: connections, HasGuards: hasGuards));
    }
}
