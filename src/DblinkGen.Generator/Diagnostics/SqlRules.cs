using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL2xxx: the SQL text.</summary>
internal static class SqlRules
{
    private const string Category = "DblinkGen.Sql";

    public static readonly DiagnosticDescriptor Empty = Rule.Error("DBL2001", Category, "Empty SQL", "The SQL of '{0}' is empty");

    public static readonly DiagnosticDescriptor Several = Rule.Error(
        "DBL2002", Category, "Several statements", "The SQL of '{0}' holds several statements; give each a method of its own");

    public static readonly DiagnosticDescriptor Syntax = Rule.Error("DBL2003", Category, "Malformed SQL", "The SQL of '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor NoParameter = Rule.Error(
        "DBL2004", Category, "Placeholder without a parameter", "'{0}' has no parameter for the placeholder {1}");

    public static readonly DiagnosticDescriptor UnusedParameter = Rule.Error(
        "DBL2005", Category, "Parameter without a placeholder", "Parameter '{0}' does not occur in the SQL as @{0}");

    public static readonly DiagnosticDescriptor PositionalParameter = Rule.Error(
        "DBL2006", Category, "Positional parameter", "The SQL of '{0}' holds {1}; write parameters as @name");

    public static readonly DiagnosticDescriptor Copy = Rule.Error(
        "DBL2007", Category, "COPY", "COPY cannot run over dblink: COPY … TO STDOUT wedges the local backend for good");

    public static readonly DiagnosticDescriptor TransactionControl = Rule.Error(
        "DBL2008", Category, "Transaction control", "'{0}' controls a transaction with {1}; links are shared, so a statement must not leave one open");

    public static readonly DiagnosticDescriptor CommandReturnsRows = Rule.Error(
        "DBL2009", Category, "Command returns rows", "The SQL of '{0}' returns rows; use {1}");

    public static readonly DiagnosticDescriptor QueryWithoutRows = Rule.Error(
        "DBL2010", Category, "Query returns no rows", "The SQL of '{0}' returns no rows; use {1}");

    public static readonly DiagnosticDescriptor FetchSize = Rule.Error(
        "DBL2013", Category, "Fetch size", "FetchSize of '{0}' {1}");

    public static readonly DiagnosticDescriptor NotByName = Rule.Error(
        "DBL2011", Category, "Cannot be matched by name", "{1} cannot be wrapped, so the columns of '{0}' cannot be matched by name; remove Match = DblinkMatch.ByName");

    public static readonly DiagnosticDescriptor PlaceholderInUtility = Rule.Error(
        "DBL2012", Category, "Placeholder where no value can stand", "{1} takes constants only, so {0} cannot stand in it{2}");
}
