using DblinkGen.Generator.Model;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>What one column is read into: a constructor's parameter, a settable member, an element of a tuple, or the row itself.</summary>
/// <param name="Symbol">Where faults are shown.</param>
/// <param name="Declaration">The <c>[DblinkColumn]</c> on it.</param>
/// <param name="IsRequired">Whether the row cannot be made without it.</param>
/// <param name="IsInitialized">Whether it is set by an object initializer.</param>
/// <param name="ServerName">The <c>[DblinkServerName]</c> on it.</param>
/// <param name="Setter">The way to a setter that is not accessible.</param>
/// <param name="Obstacle">The rule that it breaks where it cannot be set at all.</param>
internal sealed record RowMember(
    ISymbol Symbol, string Name, ITypeSymbol Type, AttributeData? Declaration, bool IsRequired, bool IsInitialized, AttributeData? ServerName = null,
    SetterModel? Setter = null, DiagnosticDescriptor? Obstacle = null)
{
    public string ColumnName => Declaration?.Text(0) ?? PostgresIdentifier.SnakeCase(Name);

    public ValueModel Value(string expression) => new(expression, IsInitialized ? KnownTypes.Escape(Name) : null, Setter);
}
