using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing.Checks;
using DblinkGen.Generator.Postgres;
using DblinkGen.Generator.Postgres.Grammar;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Reads a method with <c>[DblinkLocalQuery]</c> or <c>[DblinkLocalCommand]</c>: a statement of the local server over row sources.</summary>
internal static class CompositionParser
{
    public static MethodBody? Parse(IMethodSymbol method, MethodAttributes attributes, FaultSink faults)
    {
        var isCommand = attributes.LocalQuery is null;
        var attribute = (attributes.LocalQuery ?? attributes.LocalCommand)!;
        var enums = new EnumParser();
        var source = SessionSourceParser.Parse(method, faults);
        var parameters = new ParameterParser(enums, faults) { ReadsMember = p => SqlTexts.ReadMember(attributes, p) }.Parse(method);
        var placeholders = new PlaceholderFaults(method, attributes, parameters, faults);
        var names = placeholders.Names;
        var sources = new RowSourceParser(method, placeholders, attributes.Server, faults);
        foreach (var rowSource in attributes.RowSources)
            sources.Parse(rowSource);
        if (attributes.RowSources.Count == 0)
            faults.Add(CompositionRules.NoRowSource, attribute, method.Name);
        var statement = StatementParser.Parse(method, attribute, isCommand, faults);
        // A fault of a row source may hide what it is called and which parameters it uses.
        if (statement is not null && !faults.HasErrors)
            new LocalPlaceholders(method, attribute, placeholders, faults).Check(statement, attributes.RowSources, sources.UsedParameters);
        var syntax = statement is null ? null : SqlSyntax.Of(statement, SqlTexts.RowSources(attributes));
        syntax?.SourceColumns = sources.Columns;
        var isWhole = syntax is not null && !faults.HasErrors && TextChecks.Check(new SqlArgument(method.Name, attribute), syntax, parameters, faults);
        if (ReturnShapeParser.Parse(method, isCommand, faults.Unless(() => statement is null)) is not { } returned)
            return null;
        FanOutParser.CheckShape(fanOut: null, method, returned.Shape.Rows, faults);

        faults = faults.UnlessCompiler(method, () => CompilerErrors.In(returned.Row));
        (EquatableArray<ColumnModel> Columns, RowModel Row)? rows = null;
        var columns = new ColumnParser(method, attributes.Columns, enums, faults);
        if (returned.Row is not null)
            rows = columns.Parse(returned.Row, returned.Shape.Rows);
        else if (attributes.Columns.Count > 0)
            faults.Add(ColumnRules.ColumnsOfCommand, attributes.Columns[0], method.Name);
        if (rows is { Row: { HasServerName: true, Name: var rowName } })
            faults.Add(FanOutRules.ServerName, method.ReturnType(), rowName, "is of no server in a local statement; name it by a column");
        var text = statement is null ? null : ColumnMatch.Wrap(statement, method, attribute, rows?.Columns, faults);
        if (syntax is not null)
        {
            StatementChecks.Check(method, attribute, syntax, returned.Shape, faults);
            if (isWhole && rows is { } found && text is { } sent)
                SelectListChecks.Check(method, attribute, syntax, found.Columns, sent.IsByName, columns.AdviceOnNames, faults);
        }

        if (faults.HasErrors || text is null || source is null)
            return null;

        var holes = names.Concat(sources.Found.Select(s => s.Name)).ToList().ToEquatableArray();
        var model = new StatementModel(
            $"{method.ContainingType.Name}.{method.Name}",
            Server: "",
            Link: "",
            RemoteParameters.Cut(text.Value.Text, holes),
            parameters.ConvertAll(p => p.Type).ToEquatableArray(),
            rows?.Columns ?? [],
            text.Value.IsByName,
            Prepare: false,
            FetchSize: 0,
            attribute.Named("TimeoutSeconds") as int? ?? 0,
            new CompositionModel(sources.Found.ToEquatableArray(), StoredStatement.Is(statement!.Text)));
        var token = method.Parameters.FirstOrDefault(p => KnownTypes.IsCancellationToken(p.Type)) is { } parameter ? KnownTypes.Escape(parameter.Name) : null;
        return new MethodBody(
            source, model, returned.Shape, parameters.ConvertAll(p => p.Argument).ToEquatableArray(), token, rows?.Row, enums.Found, FanOut: null);
    }
}
