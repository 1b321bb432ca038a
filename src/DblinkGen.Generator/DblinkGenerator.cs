using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator;

/// <summary>Writes the bodies of methods with a statement: parse, model, emit. Reports what no analyzer would be heard with.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DblinkGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = MethodAttributes.Statements.Select(attribute => Declared(context.SyntaxProvider, attribute)).ToList();
        var types = Together(declarations.Select(static d => d
                .Where(static m => m.Model is not null)
                .Select(static (m, _) => (m.Ordinal, m.Model!))
                .WithTrackingName(TrackingNames.Methods)))
            .SelectMany(static (methods, _) => TypeGrouping.Group(methods))
            .WithTrackingName(TrackingNames.Types);
        context.RegisterSourceOutput(types, static (output, type) =>
        {
            var text = TypeOutput.Of(type, arguments => output.ReportDiagnostic(Diagnostic.Create(InternalRules.InternalError, Location.None, arguments)));
            output.AddSource(type.HintName + ".g.cs", SourceText.From(text, Utf8));
        });

        var reports = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => GeneratorReporting.Of(options));
        var misplaced = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => MisplacedAttributes.MayBe(node),
                static (found, cancellationToken) => MisplacedAttributes.Fault((AttributeSyntax)found.Node, found.SemanticModel, cancellationToken))
            .Where(static fault => fault is not null)
            .Select(static (fault, _) => DeclaredFault.Of(fault!))
            .Combine(reports)
            .Where(static found => found.Right == GeneratorReports.Errors)
            .Select(static (found, _) => found.Left);
        var faults = Together(declarations.Select(static d => d.SelectMany(static (m, _) => m.Faults)).Append(misplaced))
            .Combine(reports)
            .SelectMany(static (found, _) => found.Right.Of(found.Left))
            .WithTrackingName(TrackingNames.Faults);
        context.RegisterSourceOutput(
            faults.Combine(context.CompilationProvider), static (output, fault) => output.ReportDiagnostic(FaultOutput.Of(fault.Left, fault.Right)));
    }

    private static IncrementalValuesProvider<MethodDeclaration> Declared(SyntaxValueProvider syntax, string attribute) => syntax
        .ForAttributeWithMetadataName("DblinkGen." + attribute, static (node, _) => node is MethodDeclarationSyntax, MethodDeclaration.Of)
        .Where(static m => m is not null)!;

    private static IncrementalValueProvider<ImmutableArray<T>> Together<T>(IEnumerable<IncrementalValuesProvider<T>> providers) => providers
        .Select(static p => p.Collect())
        .Aggregate(static (first, second) => first.Combine(second).Select(static (both, _) => both.Left.AddRange(both.Right)));
}
