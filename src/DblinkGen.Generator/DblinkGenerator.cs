using System.Text;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Discovery;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
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
        // ForAttributeWithMetadataName binds the attributes of every declared method again on each compilation, which takes longer after a keystroke than all that
        // is left to do here: to ask whether the compilation's declarations are those of the last.
        var declared = new DeclaredMethods();
        var reports = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => GeneratorReporting.Of(options));
        var declarations = context.CompilationProvider
            .Combine(reports)
            .Select((input, cancellationToken) => declared.Of(input.Left, input.Right, cancellationToken));
        var types = declarations
            .SelectMany(static (found, _) => found.Methods)
            .WithTrackingName(TrackingNames.Methods)
            .Collect()
            .SelectMany(static (methods, _) => TypeGrouping.Group(methods))
            .WithTrackingName(TrackingNames.Types);
        context.RegisterSourceOutput(types, static (output, type) =>
        {
            var text = TypeOutput.Of(type, arguments => output.ReportDiagnostic(Diagnostic.Create(InternalRules.InternalError, Location.None, arguments)));
            output.AddSource(type.HintName + ".g.cs", SourceText.From(text, Utf8));
        });

        var faults = declarations.SelectMany(static (found, _) => found.Faults).WithTrackingName(TrackingNames.Faults);
        context.RegisterSourceOutput(
            faults.Combine(context.CompilationProvider), static (output, fault) => output.ReportDiagnostic(FaultOutput.Of(fault.Left, fault.Right)));
    }
}
