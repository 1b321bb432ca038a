using System.Globalization;
using System.Text;
using DblinkGen.Internals;
using DblinkGen.Links;

namespace DblinkGen.Wire;

/// <summary>
/// What is sent to a remote, as a template of PostgreSQL's <see href="https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT">format</see>:
/// the local server puts in the names of the link and quotes the arguments.
/// </summary>
internal sealed class RemoteText
{
    /// <summary>The link's mark, and the number of the statement that the link keeps prepared: they come before the arguments.</summary>
    public const int OwnArguments = 2;

    private readonly List<(string Template, int Argument)> _parts = [];
    private string? _withoutNull;

    /// <summary>Text that is sent as it stands.</summary>
    public RemoteText Text(string text) => Add(RemoteSql.EscapeTemplate(text));

    /// <summary>The link's mark; see <see cref="Link.Mark"/>.</summary>
    public RemoteText Mark() => Add("%1$s");

    /// <summary>The name of the prepared statement.</summary>
    public RemoteText Name() => Add("%1$s_%2$s");

    /// <summary>An argument as a literal, or NULL; the first is 1.</summary>
    public RemoteText Literal(int argument)
    {
        _parts.Add((Hole(argument, 'L'), argument));
        return this;
    }

    /// <summary>The argument as it stands: never one of the user's.</summary>
    public RemoteText Number(int argument) => Add(Hole(argument, 's'));

    /// <summary>What comes before a statement that takes effect, and fails where it must not. It has one row.</summary>
    public RemoteText Guard(SendMode mode) => mode switch
    {
        { HasGuards: true, InTransaction: true } => Text("EXECUTE ").Mark().Text($"{RemoteGuard.TransactionSuffix}; "),
        { HasGuards: true } => Text("EXECUTE ").Mark().Text("; "),
        { InTransaction: true } => Text(RemoteGuard.Marked + "; "),
        _ => Text(RemoteGuard.Inline.Before).Mark().Text(RemoteGuard.Inline.After),
    };

    /// <summary>What comes before a query that fails on no other link by itself. It has two command tags if the link has guards, else a result without rows.</summary>
    /// <param name="mode">How the statement is sent.</param>
    /// <param name="columns">How many columns the result without rows has.</param>
    public RemoteText Check(SendMode mode, int columns)
    {
        if (mode.HasGuards)
            return Text("DEALLOCATE ").Mark().Text($"{RemoteGuard.TokenSuffix}; PREPARE ").Mark().Text($"{RemoteGuard.TokenSuffix} AS VALUES (1); ");
        var (before, after) = RemoteGuard.InlineCheck(columns);
        return Text(before).Mark().Text(after);
    }

    /// <summary>Prepares a statement. The line break is for one that ends with a comment.</summary>
    public RemoteText Prepare(DblinkStatement statement)
    {
        var types = statement.Parameters.Count == 0 ? "" : $"({string.Join(", ", statement.Parameters.Select(QualifiedType.Of))})";
        return Text("PREPARE ").Name().Text($"{types} AS {statement.RemoteText}\n; ");
    }

    /// <summary>Runs the prepared statement.</summary>
    public RemoteText Execute(DblinkStatement statement)
    {
        Text("EXECUTE ").Name();
        for (var i = 1; i <= statement.Parameters.Count; i++)
            Text(i == 1 ? "(" : ", ").Literal(i);
        return statement.Parameters.Count == 0 ? this : Text(")");
    }

    /// <summary>The statement with its arguments as typed literals.</summary>
    public RemoteText Inline(DblinkStatement statement)
    {
        if (statement.Parameters.Count == 0)
            return Text(statement.RemoteText);
        foreach (var (text, ordinal) in statement.Sql.Parts)
        {
            Text(text);
            if (ordinal > 0)
                Text("(").Literal(ordinal).Text($"::{QualifiedType.Of(statement.Parameters[ordinal - 1])})");
        }

        return this;
    }

    /// <summary>The template. A NULL is written into it, for what stands for NULL in the text of an array depends on a setting of the local session.</summary>
    public string For(ReadOnlySpan<string?> arguments) => arguments.Contains(null) ? Join(arguments) : _withoutNull ??= Join([]);

    private static string Hole(int argument, char kind) => string.Create(CultureInfo.InvariantCulture, $"%{OwnArguments + argument}${kind}");

    private RemoteText Add(string template)
    {
        _parts.Add((template, 0));
        return this;
    }

    private string Join(ReadOnlySpan<string?> arguments)
    {
        var text = new StringBuilder();
        foreach (var (template, argument) in _parts)
            text.Append(argument > 0 && argument <= arguments.Length && arguments[argument - 1] is null ? "NULL" : template);
        return text.ToString();
    }
}
