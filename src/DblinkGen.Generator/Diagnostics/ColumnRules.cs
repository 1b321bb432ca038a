using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>DBL1xxx: columns, members and types.</summary>
internal static class ColumnRules
{
    private const string Category = "DblinkGen.Columns";

    public static readonly DiagnosticDescriptor NoColumns = Rule.Error(
        "DBL1001", Category, "No columns", "'{0}' has no member that a column could be read into; {1}");

    public static readonly DiagnosticDescriptor DuplicateColumn = Rule.Error(
        "DBL1002", Category, "Duplicate column", "Column \"{0}\" is declared twice");

    public static readonly DiagnosticDescriptor NoMember = Rule.Error(
        "DBL1003", Category, "Column without a member", "'{1}' has no member for column \"{0}\"{2}");

    public static readonly DiagnosticDescriptor NoColumn = Rule.Error(
        "DBL1004", Category, "Member without a column", "Member '{0}' of '{1}' must be set, and no column is declared for it");

    public static readonly DiagnosticDescriptor NoConstructor = Rule.Error(
        "DBL1005", Category, "Row type cannot be made", "No '{0}' can be made: {1}");

    public static readonly DiagnosticDescriptor TypeSpelling = Rule.Error(
        "DBL1006", Category, "Not a PostgreSQL type", "'{0}' is not a PostgreSQL type: {1}");

    public static readonly DiagnosticDescriptor TypeMisfit = Rule.Error(
        "DBL1007", Category, "Type does not fit", "PostgreSQL type {0} of \"{1}\" does not fit the C# type '{2}'{3}");

    public static readonly DiagnosticDescriptor NoTypeFor = Rule.Error(
        "DBL1008", Category, "No PostgreSQL type", "The C# type '{0}' of '{1}' has no PostgreSQL type; {2}");

    public static readonly DiagnosticDescriptor NameTooLong = Rule.Error(
        "DBL1009", Category, "Name too long", "\"{0}\" has {1} bytes; PostgreSQL keeps 63 of a name");

    public static readonly DiagnosticDescriptor SeveralColumnsForScalar = Rule.Error(
        "DBL1010", Category, "Several columns for one value", "'{0}' is one value and {1} columns are declared");

    public static readonly DiagnosticDescriptor ColumnsOfCommand = Rule.Error(
        "DBL1011", Category, "Columns of a command", "'{0}' is a command and has no columns; remove [DblinkColumn], or use [DblinkQuery]");

    public static readonly DiagnosticDescriptor CanBeNull = Rule.Warning(
        "DBL1012", Category, "Column can be NULL", "Column \"{0}\" can be NULL, for {1}, and '{2}' cannot hold NULL; make it nullable, or wrap the column in coalesce(…)");

    public static readonly DiagnosticDescriptor NearType = Rule.Warning(
        "DBL1014", Category, "Type near a known one",
        "PostgreSQL has no type '{0}'; {1}. If it is a type of your own, name it with its schema{2}");

    public static readonly DiagnosticDescriptor SameTypeByPosition = Rule.Warning(
        "DBL1013", Category, "Columns of one type by position",
        "'{0}' matches by position, and {1} are all {2}: in another order they are swapped silently; match by name, or give the select list these names");

    public static readonly DiagnosticDescriptor OfOtherGenerator = Rule.Error(
        "DBL1015", Category, "Member of another generator",
        "'{0}' of '{1}' is written by another generator, whose code DblinkGen cannot read; declare it yourself (a partial property will do), or name the columns to read with [DblinkColumn] on the method");

    public static readonly DiagnosticDescriptor CannotBeSet = Rule.Error(
        "DBL1016", Category, "Member that cannot be set",
        "'{0}' of '{1}' has no setter that can be called, and no constructor takes it; give it a setter (in this project a private one will do), take it in a constructor, compute it (=> …), or name the columns to read with [DblinkColumn] on the method");
}
