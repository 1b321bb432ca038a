using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL003x and DBL203x: local statements over row sources.</summary>
internal static class CompositionRules
{
    private const string Declaration = "DblinkGen.Declaration";
    private const string Sql = "DblinkGen.Sql";

    public static readonly DiagnosticDescriptor NoRowSource = Rule.Error(
        "DBL0030", Declaration, "No row source", "'{0}' has no [DblinkRowSource]; a local statement without remote rows needs only Npgsql");

    public static readonly DiagnosticDescriptor NoLocalStatement = Rule.Error(
        "DBL0031", Declaration, "Row source without a local statement", "Row source '{0}' is for [DblinkLocalQuery] and [DblinkLocalCommand], and '{1}' has neither");

    public static readonly DiagnosticDescriptor SeveralStatements = Rule.Error(
        "DBL0032", Declaration, "Local and remote statement", "'{0}' has both [{1}] and [{2}]; keep one");

    public static readonly DiagnosticDescriptor SourceName = Rule.Error(
        "DBL0033", Declaration, "Name of a row source", "The name '{0}' of a row source {1}");

    public static readonly DiagnosticDescriptor SourceColumns = Rule.Error(
        "DBL0034", Declaration, "Columns of a row source", "The columns of row source '{0}' cannot be known: {1}");

    public static readonly DiagnosticDescriptor SharedLink = Rule.Error(
        "DBL0035", Declaration, "One link for two servers", "Row source '{0}' uses link \"{1}\" for server \"{2}\", and '{3}' uses it for \"{4}\"; name another with Connection");

    public static readonly DiagnosticDescriptor UnusedSource = Rule.Error(
        "DBL2030", Sql, "Unused row source", "Row source '{0}' does not occur in the local SQL as @{0}{1}");

    public static readonly DiagnosticDescriptor NotATable = Rule.Error(
        "DBL2031", Sql, "Row source where no table can stand", "@{0} is a row source and can stand only where a query reads a table: behind FROM, JOIN or USING");

    public static readonly DiagnosticDescriptor NoAlias = Rule.Error(
        "DBL2032", Sql, "Row source without an alias", "@{0} needs an alias, as every subquery: write @{0} AS name{1}");

    public static readonly DiagnosticDescriptor ParameterInText = Rule.Error(
        "DBL2033", Sql, "Parameter where the local server takes none", "{1} takes no parameters on the local server, so @{0} cannot stand in it or in its row sources");

    public static readonly DiagnosticDescriptor SourceWrites = Rule.Error(
        "DBL2034", Sql, "Row source that does not only read", "The SQL of row source '{0}' must be a query that only reads: the local server may run it more than once, or never");
}
