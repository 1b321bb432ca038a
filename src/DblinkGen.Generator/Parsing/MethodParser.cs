using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing.Checks;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DblinkGen.Generator.Parsing;

/// <summary>
/// Reads one declaration. The generator and the analyzer both come here, so that what the one accepts the other can generate.
/// </summary>
internal static class MethodParser
{
    /// <returns><see langword="null"/> where no body can be given at all: the compiler or another generator has the say.</returns>
    public static MethodModel? Parse(IMethodSymbol method, MethodDeclarationSyntax syntax, FaultSink faults) =>
        Guard(method, faults, () => Read(method, syntax, faults.UnlessCompiler(method, () => CompilerErrors.In(method, syntax))));

    private static MethodModel? Read(IMethodSymbol method, MethodDeclarationSyntax syntax, FaultSink faults)
    {
        if (BodyPlace.IsNone(method, syntax))
            return null;
        // Nothing else is said of a method that has to become another one.
        if (BodyPlace.Instead(method, syntax) is { } instead)
        {
            faults.Add(DeclarationRules.MethodNotPartial, method, syntax.Identifier.ValueText, instead);
            return null;
        }

        var attributes = MethodAttributes.Of(method);
        var container = ContainerParser.Parse(method, faults);
        if (!BodyPlace.IsPartial(syntax) || method.PartialImplementationPart is { } implementation && !GeneratedBody.Is(implementation))
            faults.Add(DeclarationRules.MethodNotPartial, method, method.Name, "");
        foreach (var type in FileLocalTypes.In(method))
            faults.Add(DeclarationRules.FileLocal, type, type.Name, method.Name);
        var canHaveBody = !faults.HasErrors && LanguageCheck.AllowsBody(syntax) && !MethodSignature.IsUnfinished(syntax);
        LanguageCheck.Check(method, syntax, faults);

        var body = Guard(method, faults, () => ParseBody(method, attributes, faults));
        if (!canHaveBody)
            return null;
        return new MethodModel(
            container,
            KnownTypes.Escape(method.Name),
            BodyAttributes.Of(method),
            MethodSignature.Of(method, syntax),
            MethodSignature.Parameters(method),
            MethodSignature.Constraints(method),
            faults.HasErrors ? null : body,
            faults.FirstError,
            faults.HasErrors ? SessionSourceParser.UnreadBy(method) : [],
            MethodSignature.IsUnannotated(method),
            AnsweredWarnings.Of(method, ReturnShapeParser.RowOf(method)),
            MethodSignature.NamesForbidden(method));
    }

    private static T? Guard<T>(IMethodSymbol method, FaultSink faults, System.Func<T?> work)
        where T : class =>
        UnforeseenFailure.Guard(method.Name, work, arguments => faults.Add(InternalRules.InternalError, method, arguments));

    private static MethodBody? ParseBody(IMethodSymbol method, MethodAttributes attributes, FaultSink faults)
    {
        var local = attributes.LocalQuery ?? attributes.LocalCommand;
        if (local is not null)
            return ParseLocalBody(method, attributes, local, faults);
        // Which statement is meant is not known, and the rest would be said of one that may have to go.
        if (attributes.RowSources is [var rowSource, ..])
            faults.Add(CompositionRules.NoLocalStatement, rowSource, rowSource.Text(0) ?? "", method.Name);
        else if (attributes is { Query: not null, Command: not null })
            faults.Add(DeclarationRules.QueryAndCommand, attributes.Command, method.Name);
        if (attributes is { RowSources.Count: > 0 } or { Query: null, Command: null } or { Query: not null, Command: not null })
            return null;
        if (method.IsGenericMethod)
            faults.Add(DeclarationRules.GenericMethod, method, method.Name);

        var isCommand = attributes.Query is null;
        var attribute = (attributes.Query ?? attributes.Command)!;
        var enums = new EnumParser();
        var fanOut = FanOutDeclaration.Of(method);
        var servers = fanOut is null ? [] : FanOutParser.Servers(fanOut, method, faults);
        var target = fanOut is null ? ServerParser.Parse(method, attributes.Server, faults) : ("", "");
        var source = SessionSourceParser.Parse(method, faults);
        var parameters = new ParameterParser(enums, faults) { ReadsMember = p => SqlTexts.ReadMember(attributes, p) }.Parse(method);
        var statement = StatementParser.Parse(method, attribute, isCommand, faults);
        if (statement is not null)
            RemotePlaceholders.Check(statement, method, attribute, new PlaceholderFaults(method, attributes, parameters, faults));
        FanOutParser.CheckStatement(fanOut, method, isCommand, statement, faults.Unless(() => statement is null));
        var syntax = statement is null ? null : SqlSyntax.Of(statement, []);
        var isWhole = syntax is not null && !faults.HasErrors && TextChecks.Check(new SqlArgument(method.Name, attribute), syntax, parameters, faults);
        if (ReturnShapeParser.Parse(method, isCommand, faults.Unless(() => statement is null)) is not { } returned)
            return null;
        FanOutParser.CheckShape(fanOut, method, returned.Shape.Rows, faults);
        if (statement is { IsCall: true } && returned.Shape.Rows is RowShape.AsyncStream or RowShape.Stream)
            faults.Add(DeclarationRules.ReturnType, method.ReturnType(), method.Name, method.ReturnType.ToDisplayString(KnownTypes.Short),
                "CALL returns one row at most, and no cursor can be declared for it; return T, T? or a list");

        faults = faults.UnlessCompiler(method, () => CompilerErrors.In(returned.Row));
        (EquatableArray<ColumnModel> Columns, RowModel Row)? rows = null;
        var columns = new ColumnParser(method, attributes.Columns, enums, faults) { IsRemote = true };
        if (returned.Row is not null)
            rows = columns.Parse(returned.Row, returned.Shape.Rows);
        else if (attributes.Columns.Count > 0)
            faults.Add(ColumnRules.ColumnsOfCommand, attributes.Columns[0], method.Name);
        var text = statement is null ? null : ColumnMatch.Wrap(statement, method, attribute, rows?.Columns, faults);
        if (syntax is not null)
        {
            FetchSizeParser.Check(method, attribute, syntax.Statement, faults);
            StatementChecks.Check(method, attribute, syntax, returned.Shape, faults);
            if (isWhole && rows is { } found && text is { } sent)
                SelectListChecks.Check(method, attribute, syntax, found.Columns, sent.IsByName, columns.AdviceOnNames, faults);
        }

        var keys = FanOutOrderParser.Parse(fanOut, syntax, returned.Row, columns.OrderColumns, faults.Unless(() => rows is null));
        if (faults.HasErrors || text is null || target is not { } server || source is null)
            return null;

        var names = parameters.ConvertAll(p => p.Name).ToEquatableArray();
        var model = new StatementModel(
            $"{method.ContainingType.Name}.{method.Name}",
            server.Server,
            server.Link,
            RemoteParameters.Cut(text.Value.Text, names),
            parameters.ConvertAll(p => p.Type).ToEquatableArray(),
            rows?.Columns ?? [],
            text.Value.IsByName,
            Prepare: attribute.Named("Prepare") is not false && statement!.IsPreparable,
            FetchSizeParser.Of(attribute, returned.Shape.Rows, statement!),
            attribute.Named("TimeoutSeconds") as int? ?? 0,
            Traits: Traits(statement!, isCommand));
        var token = method.Parameters.FirstOrDefault(p => KnownTypes.IsCancellationToken(p.Type)) is { } parameter ? KnownTypes.Escape(parameter.Name) : null;
        return new MethodBody(
            source, model, returned.Shape, parameters.ConvertAll(p => p.Argument).ToEquatableArray(), token, rows?.Row, enums.Found,
            fanOut is null ? null : new FanOutModel(servers, fanOut.Parameter is { } holder ? KnownTypes.Escape(holder.Name) : null, fanOut.CollectsFailures, keys));
    }

    /// <summary>A query that is called as a command is called for what its functions do.</summary>
    private static StatementTraits Traits(SqlStatement statement, bool isCommand) =>
        new(statement.Writes || (isCommand && statement.DropsRows), statement.StandsAlone, statement.ChangesSession, isCommand && statement.DropsRows);

    private static MethodBody? ParseLocalBody(IMethodSymbol method, MethodAttributes attributes, AttributeData local, FaultSink faults)
    {
        if (method.IsGenericMethod)
            faults.Add(DeclarationRules.GenericMethod, method, method.Name);
        FanOutParser.CheckLocal(FanOutDeclaration.Of(method), method, faults);
        var other = attributes.Query ?? attributes.Command ?? (attributes.LocalQuery is null ? null : attributes.LocalCommand);
        if (other is null)
            return CompositionParser.Parse(method, attributes, faults);
        faults.Add(CompositionRules.SeveralStatements, other, method.Name, Name(local), Name(other));
        return null;

        static string Name(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");
    }
}
