using System.Text;
using DblinkGen.Generator.Emission;
using DblinkGen.Generator.Model;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator;

/// <summary>Writes the bodies of methods with a statement: parse, model, emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DblinkGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var queries = Methods(context, "DblinkGen.DblinkQueryAttribute", TrackingNames.Queries);
        var commands = Methods(context, "DblinkGen.DblinkCommandAttribute", TrackingNames.Commands);
        var localQueries = Methods(context, "DblinkGen.DblinkLocalQueryAttribute", TrackingNames.LocalQueries);
        var localCommands = Methods(context, "DblinkGen.DblinkLocalCommandAttribute", TrackingNames.LocalCommands);
        var types = queries.Collect().Combine(commands.Collect()).Combine(localQueries.Collect().Combine(localCommands.Collect()))
            .SelectMany(static (methods, _) => TypeGrouping.Group(methods.Left.Left, methods.Left.Right, methods.Right.Left, methods.Right.Right))
            .WithTrackingName(TrackingNames.Types);
        context.RegisterSourceOutput(types, static (output, type) => output.AddSource(type.HintName + ".g.cs", SourceText.From(TypeEmitter.Emit(type), Utf8)));
    }

    private static IncrementalValuesProvider<MethodModel> Methods(
        IncrementalGeneratorInitializationContext context, string attribute, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (found, _) => MethodParser.Parse((IMethodSymbol)found.TargetSymbol, (MethodDeclarationSyntax)found.TargetNode, new FaultSink(report: null)))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(trackingName);
}
