using System.Collections.Immutable;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DblinkGen.Generator.Analyzers;

/// <summary>Reports calls of generated methods whose result is thrown away, though only it makes or ends the call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AllRules.OfCalls;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var value = call.Parent as IConditionalAccessOperation ?? context.Operation;
        // In this order: nearly every call in a program uses its result, and nothing more needs to be asked of it.
        var isThrownAway = value.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
        if (!(isThrownAway || (IsStream(call.Type) && IsForgotten(value))) || !IsGenerated(call.TargetMethod))
            return;

        if (IsStream(call.Type))
            context.ReportDiagnostic(Diagnostic.Create(CallRules.StreamNotRead, value.Syntax.GetLocation(), call.TargetMethod.Name));
        else if (value.Parent is IExpressionStatementOperation && IsTask(call.Type) && !IsInAsyncFunction(value.Syntax, context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(CallRules.NotAwaited, value.Syntax.GetLocation(), call.TargetMethod.Name));
    }

    /// <summary>Whether it goes into a local that nothing refers to.</summary>
    private static bool IsForgotten(IOperation value)
    {
        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
            return false;
        var root = value;
        while (root.Parent is not null)
            root = root.Parent;
        return !root.Descendants().OfType<ILocalReferenceOperation>().Any(r => SymbolEqualityComparer.Default.Equals(r.Local, local));
    }

    /// <summary>There the compiler itself speaks: CS4014.</summary>
    private static bool IsInAsyncFunction(SyntaxNode syntax, ISymbol containing) =>
        syntax.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => containing is IMethodSymbol { IsAsync: true },
        };

    private static bool IsGenerated(IMethodSymbol method) => MethodAttributes.FirstOf(method) is not null;

    private static bool IsStream(ITypeSymbol? type) =>
        type.Is("System.Collections.Generic", "IAsyncEnumerable") || type.Is("System.Collections.Generic", "IEnumerable");

    private static bool IsTask(ITypeSymbol? type) => type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask");
}
