using System;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>The SQL of a method or of a row source, for checks that both have.</summary>
/// <param name="Owner">The name of the method or of the row source.</param>
/// <param name="Index">Which argument of the attribute it is.</param>
internal sealed record SqlArgument(string Owner, AttributeData Attribute, int Index = 0)
{
    public Func<Location?> Place(SqlSpan span) => Attribute.Sql(span, Index);
}
