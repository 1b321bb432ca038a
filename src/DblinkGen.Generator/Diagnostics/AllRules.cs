using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>Every rule, for the analyzer to announce.</summary>
internal static class AllRules
{
    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
    [
        .. new[] { typeof(DeclarationRules), typeof(ColumnRules), typeof(SqlRules), typeof(UsageRules), typeof(FanOutRules), typeof(CompositionRules) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];
}
