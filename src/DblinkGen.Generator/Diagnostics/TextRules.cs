using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL2040 and following: what the text of a statement tells about how the server will take it.</summary>
internal static class TextRules
{
    private const string Category = "DblinkGen.Sql";

    /// <summary>A warning, for a later PostgreSQL, or a server that only speaks its protocol, may know more.</summary>
    public static readonly DiagnosticDescriptor Syntax = Rule.Warning(
        "DBL2040", Category, "Syntax error", "PostgreSQL reads the SQL of '{0}' as a syntax error: {1}");

    public static readonly DiagnosticDescriptor OtherDatabase = Rule.Error(
        "DBL2041", Category, "SQL of another database", "The SQL of '{0}' is not PostgreSQL's: {1}");

    public static readonly DiagnosticDescriptor SortByParameter = Rule.Warning(
        "DBL2042", Category, "Sorting by a parameter", "{1} takes a parameter as a constant, so it has no effect in '{0}'; write the column into the SQL, or choose among columns with CASE");

    public static readonly DiagnosticDescriptor UnequalLists = Rule.Error(
        "DBL2043", Category, "Lists of unequal length", "The lists in the SQL of '{0}' do not have the same length: {1}");

    public static readonly DiagnosticDescriptor NoConflictTarget = Rule.Error(
        "DBL2044", Category, "DO UPDATE without a conflict target", "DO UPDATE in the SQL of '{0}' needs to know which conflict is meant; write ON CONFLICT (columns), or ON CONFLICT ON CONSTRAINT name");

    public static readonly DiagnosticDescriptor DistinctOn = Rule.Error(
        "DBL2045", Category, "DISTINCT ON against ORDER BY", "ORDER BY in the SQL of '{0}' must begin with the columns of DISTINCT ON ({1})");

    public static readonly DiagnosticDescriptor QualifiedTarget = Rule.Warning(
        "DBL2046", Category, "Changed column with the name of its table", "Columns that the SQL of '{0}' sets or inserts are named without their table: PostgreSQL looks for a column \"{1}\" here");

    public static readonly DiagnosticDescriptor AggregateInCondition = Rule.Error(
        "DBL2047", Category, "Aggregate out of place", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor AnyOfOneValue = Rule.Error(
        "DBL2048", Category, "ANY without an array", "The SQL of '{0}' cannot run: {1}; pass an array, or compare with the value itself");

    public static readonly DiagnosticDescriptor LimitType = Rule.Error(
        "DBL2049", Category, "LIMIT that is no number", "LIMIT and OFFSET in the SQL of '{0}' take a number, not {1}; pass an int or a long");

    public static readonly DiagnosticDescriptor NoRowOnConflict = Rule.Warning(
        "DBL2050", Category, "No row on conflict",
        "ON CONFLICT DO NOTHING in the SQL of '{0}' returns no row where there is a conflict, and the method must return one; return a nullable type or a list, or write DO UPDATE");

    public static readonly DiagnosticDescriptor AmbiguousColumn = Rule.Error(
        "DBL2051", Category, "Ambiguous column in DO UPDATE", "DO UPDATE in the SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor NameTwice = Rule.Error(
        "DBL2052", Category, "Name given twice", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor Position = Rule.Error(
        "DBL2053", Category, "Constant in ORDER BY or GROUP BY", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor UnknownTable = Rule.Error(
        "DBL2054", Category, "Table that is not in FROM", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor Grouping = Rule.Error(
        "DBL2055", Category, "Aggregates and single rows", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor Window = Rule.Error(
        "DBL2056", Category, "Window that is not defined", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor Clauses = Rule.Error(
        "DBL2057", Category, "Clauses that exclude each other", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor Default = Rule.Error(
        "DBL2058", Category, "DEFAULT inside a value", "DEFAULT in the SQL of '{0}' cannot be part of a value; it is allowed only alone, in VALUES of INSERT and after SET{1}");

    public static readonly DiagnosticDescriptor TopCall = Rule.Warning(
        "DBL2059", Category, "TOP with parentheses", "PostgreSQL reads TOP in the SQL of '{0}' as a function, and what is behind it as the name of its result; write {1} at the end of the query");

    public static readonly DiagnosticDescriptor LikelyAggregate = Rule.Warning(
        "DBL2060", Category, "Aggregate by its name", "The SQL of '{0}' cannot run, unless the remote has a function of this name that is no aggregate: {1}");

    public static readonly DiagnosticDescriptor ForeignOperator = Rule.Warning(
        "DBL2061", Category, "Operator of another language", "PostgreSQL comes without the operator in the SQL of '{0}': {1}");

    public static readonly DiagnosticDescriptor NullCompared = Rule.Warning(
        "DBL2062", Category, "Comparison with NULL", "{0} is never true, for a comparison with NULL gives NULL; write {1}");

    public static readonly DiagnosticDescriptor NoCondition = Rule.Warning(
        "DBL2063", Category, "AND of a value", "The SQL of '{0}' has a value where a condition must be: {1}");

    public static readonly DiagnosticDescriptor CallArguments = Rule.Warning(
        "DBL2064", Category, "Arguments of an aggregate", "The SQL of '{0}' cannot run, unless the remote has a function of this name for these arguments: {1}");

    public static readonly DiagnosticDescriptor FilterOfFunction = Rule.Warning(
        "DBL2065", Category, "FILTER without an aggregate", "FILTER in the SQL of '{0}' chooses the rows of an aggregate, and {1}; write a CASE for its argument, or choose the rows with WHERE in a subquery");

    /// <summary>A warning, for the function may be one of the user's.</summary>
    public static readonly DiagnosticDescriptor ArrayAsValue = Rule.Warning(
        "DBL2070", Category, "Array read as one value", "The SQL of '{0}' returns an array as \"{1}\", which is declared as {2}, so each call fails; {3}");

    /// <summary>A warning, for a function of the remote may take the row: <c>x.total</c> is <c>total(x)</c> too.</summary>
    public static readonly DiagnosticDescriptor UnknownColumn = Rule.Warning(
        "DBL2071", Category, "Column that is not there", "The SQL of '{0}' cannot run: {1}");

    public static readonly DiagnosticDescriptor UnequalToAny = Rule.Warning(
        "DBL2072", Category, "Unequal to any", "{0} is true as soon as {1}");

    public static readonly DiagnosticDescriptor SeveralRows = Rule.Warning(
        "DBL2073", Category, "Several rows for one", "The SQL of '{0}' returns {1} rows, and the method takes {2}, so each call fails; return a list");

    /// <summary>A warning, for PostgreSQL takes such a character for a letter of a name.</summary>
    public static readonly DiagnosticDescriptor Typographic = Rule.Warning(
        "DBL2074", Category, "Typographic character", "PostgreSQL takes a character in the SQL of '{0}' for a letter of a name: {1}");

    public static readonly DiagnosticDescriptor QuotedText = Rule.Warning(
        "DBL2075", Category, "Text in double quotes", "PostgreSQL takes {0} for the name of a column; a text is written {1}");

    /// <summary>Information, for the remote may have a function of this name.</summary>
    public static readonly DiagnosticDescriptor ForeignFunction = Rule.Info(
        "DBL2076", Category, "Function of another database", "PostgreSQL comes without a function in the SQL of '{0}': {1}");

    public static readonly DiagnosticDescriptor ForeignType = Rule.Warning(
        "DBL2077", Category, "Type of another database", "PostgreSQL comes without a type in the SQL of '{0}': {1}; if it is a type of your own, name it with its schema");

    public static readonly DiagnosticDescriptor SetOfRows = Rule.Warning(
        "DBL2078", Category, "Rows where one value stands", "The SQL of '{0}' cannot run: {1}");
}
