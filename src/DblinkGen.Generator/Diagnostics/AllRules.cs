using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>Every rule, for the analyzers to announce.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<DiagnosticDescriptor> OfDeclarations = Of(
        typeof(DeclarationRules), typeof(ColumnRules), typeof(SqlRules), typeof(TextRules), typeof(UsageRules), typeof(FanOutRules), typeof(CompositionRules), typeof(InternalRules));

    public static readonly ImmutableArray<DiagnosticDescriptor> OfCalls = Of(typeof(CallRules));

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = [.. OfDeclarations, .. OfCalls];

    private static ImmutableArray<DiagnosticDescriptor> Of(params Type[] blocks) =>
    [
        .. blocks
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];
}
