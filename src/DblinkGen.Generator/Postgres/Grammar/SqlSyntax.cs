using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>What <see cref="SqlGrammar"/> has read: the statement, and all its parts at hand.</summary>
internal sealed class SqlSyntax(SqlStatement statement, ICollection<string>? rowSources)
{
    private SelectList? _selectList;

    public SqlStatement Statement { get; } = statement;

    public SqlTokens Tokens => Statement.Tokens;

    /// <summary>The placeholders that stand for tables; null where any may.</summary>
    public ICollection<string>? RowSources { get; } = rowSources;

    /// <summary>Null where the statement is neither a query nor DML.</summary>
    public SqlNode? Root { get; set; }

    /// <summary>Every query, the inner ones first.</summary>
    public List<Query> Queries { get; } = [];

    public List<Change> Changes { get; } = [];

    /// <summary>The columns of row sources, by the name of the placeholder; none where they are not known.</summary>
    public IReadOnlyDictionary<string, EquatableArray<string>> SourceColumns { get; set; } = new Dictionary<string, EquatableArray<string>>();

    /// <summary>The arguments of CALL.</summary>
    public List<Expression> Arguments { get; } = [];

    public List<WithItem> CommonTables { get; } = [];

    /// <summary>What FROM and USING read, joins apart.</summary>
    public List<TableReference> Tables { get; } = [];

    /// <summary>Frames of windows that end before they begin.</summary>
    public List<TokenRange> WrongFrames { get; } = [];

    public List<Expression> Expressions { get; } = [];

    /// <summary>Where the server finds a syntax error; null where none was found.</summary>
    public SyntaxFailure? Failure { get; set; }

    /// <summary>Whether a form was met that is not read.</summary>
    public bool IsUnread { get; set; }

    /// <summary>The first token that was not read.</summary>
    public int End { get; set; }

    public bool IsWhole => Failure is null && !IsUnread;

    /// <summary>The columns of a query or of RETURNING; null for a statement that has neither.</summary>
    public SelectList? SelectList => _selectList ??= SelectList.Of(this);

    /// <summary>What WITH calls so, as it is seen from the token of a table's name; null for a table.</summary>
    public WithItem? CommonTableOf(int name) => CommonTables.Where(t => name >= t.First && name < t.End && Tokens.Name(t.Name) == Tokens.Name(name)).OrderBy(t => t.First).LastOrDefault();

    /// <summary>Reads the clauses and values of a query, of DML, and of what EXPLAIN and CREATE VIEW hold, and the arguments of CALL; nothing of other statements, and of a text that cannot be cut into tokens.</summary>
    public static SqlSyntax Of(SqlStatement statement, ICollection<string>? rowSources) => SqlGrammar.Read(statement, rowSources);
}

/// <param name="Token">The token at which the server stops; the number of tokens at the end of the text.</param>
/// <param name="Expected">What had to be there: <c>a value</c>, or a keyword.</param>
internal sealed record SyntaxFailure(int Token, string Expected);
