using System.Collections.Generic;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Checks;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Checks the SQL against what the attribute says it is.</summary>
internal static class StatementParser
{
    public static SqlStatement? Parse(IMethodSymbol method, AttributeData attribute, bool isCommand, FaultSink faults)
    {
        var statement = SqlStatement.Parse(attribute.Text(0) ?? "");
        if (Refuse(statement, method) is { } refusal)
            faults.Add(refusal.Rule, Place(attribute, refusal.Place, 0), refusal.Arguments);
        else if (isCommand && statement.ReturnsRows && !(statement.DropsRows && IsRemote(attribute)))
            faults.Add(SqlRules.CommandReturnsRows, attribute.Sql(Verb(statement)), method.Name, Sibling(attribute, "Query"));
        else if (!isCommand && !statement.ReturnsRows && !(statement.IsCall && IsRemote(attribute)))
            faults.Add(SqlRules.QueryWithoutRows, attribute.Sql(Verb(statement)), method.Name, Sibling(attribute, "Command"));
        else
            return statement;
        return null;
    }

    /// <summary>The remote query of a row source.</summary>
    public static SqlStatement? ParseSource(IMethodSymbol method, string sql, string name, AttributeData attribute, FaultSink faults)
    {
        var statement = SqlStatement.Parse(sql);
        if (Refuse(statement, method, name) is { } refusal)
            faults.Add(refusal.Rule, Place(attribute, refusal.Place, 1), refusal.Arguments);
        else if (statement.Kind is not (StatementKind.Query or StatementKind.Rows) || statement.HasDataModifyingCte || statement is { Verb: "EXPLAIN", Writes: true })
            faults.Add(CompositionRules.SourceWrites, attribute.Sql(Writer(statement), 1), name);
        else
            return statement;
        return null;
    }

    private static (DiagnosticDescriptor Rule, SqlSpan? Place, object[] Arguments)? Refuse(SqlStatement statement, IMethodSymbol method, string? source = null)
    {
        var name = source ?? method.Name;
        var foreign = ForeignPlaceholder.In(statement.Tokens);
        var tables = source is null ? SqlTexts.RowSources(MethodAttributes.Of(method)) : [];
        return statement.Kind switch
        {
            StatementKind.Empty => (SqlRules.Empty, null, [name]),
            StatementKind.Copy => (SqlRules.Copy, Copy(), []),
            _ when statement.Errors.Count > 0 && !statement.Errors.All(e => foreign.Exists(f => e.Start >= f.Place.Start && e.Start < f.Place.End)) => (SqlRules.Syntax, new SqlSpan(statement.Errors[0].Start, statement.Errors[0].Length),
                [name, Describe(statement.Errors[0], statement.Sql)]),
            StatementKind.Several => (SqlRules.Several, statement.Second, [name, Second(statement) == "GO" ? "GO is a command of SQL Server's tools: leave it out" : "give each a method of its own"]),
            _ when Variable(statement) is { } variable => (TextRules.OtherDatabase, variable, [name, "DECLARE makes a cursor, and SQL has no variables; pass the value as a parameter of the method, or write DO with a block of PL/pgSQL"]),
            StatementKind.TransactionControl => (SqlRules.TransactionControl, Verb(statement), [name, statement.Verb]),
            _ when foreign.Count > 0 => (SqlRules.ForeignPlaceholder, foreign[0].Place,
                [name, statement.Sql.Substring(foreign[0].Place.Start, foreign[0].Place.Length), (tables.FirstOrDefault(t => string.Equals(t, foreign[0].Name, System.StringComparison.OrdinalIgnoreCase)) ?? Meant(statement, method, foreign)) is { } meant ? "@" + meant : "parameters as @name"]),
            _ when statement.Placeholders.Count > 0 && !statement.TakesValues => (SqlRules.PlaceholderInUtility, Placeholder(),
                ["@" + statement.Placeholders[0].Name, $"{statement.Verb} takes constants only{Instead(statement.Verb)}"]),
            _ => null,
        };

        static string Second(SqlStatement statement) => statement.Second is { } second ? statement.Sql.Substring(second.Start, second.Length).ToUpperInvariant() : "";

        SqlSpan Placeholder() => new(statement.Placeholders[0].Start, statement.Placeholders[0].Length);

        SqlSpan Copy() => statement.Tokens[SqlStatementParser.CopyIndex(statement.Tokens)].Span;
    }

    /// <summary><c>DECLARE @x int</c>, as SQL Server has it.</summary>
    private static SqlSpan? Variable(SqlStatement statement) => statement.Verb == "DECLARE" && statement.Tokens.Is(statement.VerbIndex + 1, SqlTokenKind.Placeholder)
        ? statement.Tokens.Span(statement.VerbIndex, statement.VerbIndex + 2)
        : null;

    private static string? Meant(SqlStatement statement, IMethodSymbol method, List<ForeignPlaceholder> foreign) => foreign[0].Meant(
        method.Parameters.Where(p => ParameterRole.Of(p) is null).Select(p => p.Name).ToList().ToEquatableArray(), statement.Placeholders, foreign.Count(f => f.IsMark));

    private static System.Func<Location?> Place(AttributeData attribute, SqlSpan? place, int index) =>
        place is { } span ? attribute.Sql(span, index) : attribute.Argument(index);

    /// <summary>What begins the part that writes: in a common table expression, or the statement itself.</summary>
    private static SqlSpan Writer(SqlStatement statement)
    {
        var tokens = statement.Tokens;
        for (var i = 1; statement.HasDataModifyingCte && i < tokens.Count; i++)
        {
            if (tokens.Is(i - 1, SqlTokenKind.OpenParenthesis) && tokens.Keyword(i) is "INSERT" or "UPDATE" or "DELETE" or "MERGE")
                return tokens[i].Span;
        }

        return Verb(statement);
    }

    private static SqlSpan Verb(SqlStatement statement) => statement.Tokens[statement.VerbIndex].Span;

    /// <summary>The attribute for the other kind of statement, of the same server.</summary>
    private static string Sibling(AttributeData attribute, string kind) => IsRemote(attribute) ? $"[Dblink{kind}]" : $"[DblinkLocal{kind}]";

    private static bool IsRemote(AttributeData attribute) => attribute.AttributeClass?.Name.StartsWith("DblinkLocal", System.StringComparison.Ordinal) is not true;

    private static string Instead(string verb) => verb switch
    {
        "SET" => "; use SELECT set_config(…)",
        "SHOW" => "; use SELECT current_setting(…)",
        "NOTIFY" => "; use SELECT pg_notify(…)",
        "TRUNCATE" => ", for it removes all rows; use DELETE FROM with WHERE",
        _ => "",
    };

    private static string Describe(SqlError error, string sql)
    {
        var what = error.Code switch
        {
            SqlErrorCode.UnterminatedString => "a string is not closed; a ' inside of one is written ''",
            SqlErrorCode.UnterminatedQuotedIdentifier => "a quoted identifier is not closed",
            SqlErrorCode.UnterminatedDollarString => "a dollar-quoted string is not closed",
            SqlErrorCode.UnterminatedComment => "a comment is not closed",
            SqlErrorCode.UnbalancedParenthesis => "a parenthesis has no partner",
            SqlErrorCode.MalformedWith => "each query of WITH is in parentheses, and a statement follows them: WITH name AS (SELECT …) SELECT …",
            SqlErrorCode.UnknownStatement when sql[error.Start] == '#' => "# begins no comment; write --",
            SqlErrorCode.UnknownStatement when TypographicCharacters.InFirstWord(sql.Substring(error.Start)) is { } typographic => $"no statement of PostgreSQL begins like this, for the first word has a character that is a letter to it: {typographic}",
            SqlErrorCode.UnknownStatement when string.Compare(sql, error.Start, "EXEC ", 0, 5, System.StringComparison.OrdinalIgnoreCase) == 0 => "a procedure is run by CALL name(…), and a function by SELECT name(…)",
            SqlErrorCode.UnknownStatement when string.Compare(sql, error.Start, "REPLACE ", 0, 8, System.StringComparison.OrdinalIgnoreCase) == 0 => "REPLACE is written INSERT … ON CONFLICT (columns) DO UPDATE SET",
            SqlErrorCode.UnknownStatement => "no statement of PostgreSQL begins like this",
            _ when sql[error.Start] == '$' && SqlCharacters.SkipPlaceholderName(sql, error.Start + 1) is var nameEnd && nameEnd > error.Start + 1 => $"${sql.Substring(error.Start + 1, nameEnd - error.Start - 1)} is no placeholder; write @{sql.Substring(error.Start + 1, nameEnd - error.Start - 1)}",
            _ => "a character that SQL does not know",
        };
        var end = System.Math.Min(sql.Length, error.Start + 20);
        return $"{what}, at character {error.Start + 1}: {sql.Substring(error.Start, end - error.Start).Replace('\n', ' ')}";
    }
}
