using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL2xxx: the SQL text.</summary>
internal static class SqlRules
{
    private const string Category = "DblinkGen.Sql";

    public static readonly DiagnosticDescriptor Empty = Rule.Error("DBL2001", Category, "Empty SQL", "The SQL of '{0}' is empty");

    public static readonly DiagnosticDescriptor Several = Rule.Error(
        "DBL2002", Category, "Several statements", "The SQL of '{0}' holds several statements; {1}");

    public static readonly DiagnosticDescriptor Syntax = Rule.Error("DBL2003", Category, "Malformed SQL", "The SQL of '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor NoParameter = Rule.Error(
        "DBL2004", Category, "Placeholder without a parameter", "'{0}' has no parameter for the placeholder {1}{2}");

    public static readonly DiagnosticDescriptor UnusedParameter = Rule.Error(
        "DBL2005", Category, "Parameter without a placeholder", "Parameter '{0}' does not occur in the SQL as @{0}{1}");

    public static readonly DiagnosticDescriptor ForeignPlaceholder = Rule.Error(
        "DBL2006", Category, "Placeholder other than @name", "The SQL of '{0}' holds {1}; write {2}");

    public static readonly DiagnosticDescriptor Copy = Rule.Error(
        "DBL2007", Category, "COPY", "COPY cannot run over dblink: COPY … TO STDOUT wedges the local backend for good");

    public static readonly DiagnosticDescriptor TransactionControl = Rule.Error(
        "DBL2008", Category, "Transaction control", "'{0}' controls a transaction with {1}; links are shared, so a statement must not leave one open");

    public static readonly DiagnosticDescriptor CommandReturnsRows = Rule.Error(
        "DBL2009", Category, "Command returns rows", "The SQL of '{0}' returns rows, which a command of this kind has no way to drop; use {1}, or remove what returns them");

    public static readonly DiagnosticDescriptor QueryWithoutRows = Rule.Error(
        "DBL2010", Category, "Query returns no rows", "The SQL of '{0}' returns no rows; use {1}");

    public static readonly DiagnosticDescriptor FetchSize = Rule.Error(
        "DBL2013", Category, "Fetch size", "FetchSize of '{0}' {1}");

    public static readonly DiagnosticDescriptor NotByName = Rule.Error(
        "DBL2011", Category, "Cannot be matched by name", "{1} cannot be wrapped, so the columns of '{0}' cannot be matched by name; {2}");

    public static readonly DiagnosticDescriptor PlaceholderInUtility = Rule.Error(
        "DBL2012", Category, "Placeholder where no value can stand", "No value can stand where {0} is: {1}");

    public static readonly DiagnosticDescriptor TrailingSemicolon = Rule.Warning(
        "DBL2014", Category, "Trailing semicolon", "The SQL of '{0}' ends with a semicolon; remove it, for the statement is sent inside of another one");

    public static readonly DiagnosticDescriptor Star = Rule.Info(
        "DBL2015", Category, "SELECT *", "The SQL of '{0}' selects {1}; write the columns out, so that the statement says what it returns");

    public static readonly DiagnosticDescriptor NoWhere = Rule.Warning(
        "DBL2016", Category, "UPDATE or DELETE without WHERE", "The {1} of '{0}' has no WHERE and goes for every row; write WHERE true where that is meant");

    public static readonly DiagnosticDescriptor NoOrder = Rule.Info(
        "DBL2017", Category, "LIMIT without ORDER BY", "'{0}' streams some rows, and which ones is left to chance: add ORDER BY before {1}");

    public static readonly DiagnosticDescriptor SelectList = Rule.Error(
        "DBL2018", Category, "Select list does not match the columns", "The select list of '{0}' {1}");

    public static readonly DiagnosticDescriptor AmbiguousColumn = Rule.Error(
        "DBL2019", Category, "Ambiguous column", "The select list of '{0}' has \"{1}\" more than once, so the column cannot be found by its name; give each a name of its own");

    public static readonly DiagnosticDescriptor UnreadItem = Rule.Info(
        "DBL2020", Category, "Item that no member takes", "No column of '{0}' is read from \"{1}\"; remove it from the select list, or give the row a member for it");

    public static readonly DiagnosticDescriptor MemberOfParameter = Rule.Error(
        "DBL2021", Category, "Member of a parameter", "{0} reads a member, and parameters are plain values; {1}");

    public static readonly DiagnosticDescriptor InWithoutParentheses = Rule.Error(
        "DBL2022", Category, "IN without parentheses", "PostgreSQL has no {0}; write {1}");

    public static readonly DiagnosticDescriptor InWithArray = Rule.Warning(
        "DBL2023", Category, "IN with an array", "{0} compares with the whole array, and not with its elements; write {1}");

    public static readonly DiagnosticDescriptor AmbiguousPlaceholder = Rule.Warning(
        "DBL2025", Category, "Placeholder of several parameters", "{0} differs in case from {1}; PostgreSQL is sent the first, so write {2} if that is meant");

    public static readonly DiagnosticDescriptor DblinkInSql = Rule.Warning(
        "DBL2024", Category, "Call of dblink in the remote SQL", "This text is sent to the remote, which would call {0}(…) there; {1}");
}
