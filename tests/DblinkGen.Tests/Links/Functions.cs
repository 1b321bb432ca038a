using System.Globalization;
using System.Reflection;
using DblinkGen.Links;

namespace DblinkGen.Tests.Links;

/// <summary>The functions of an extension that is in no database.</summary>
internal static class Functions
{
    public static DblinkFunctions In(string schema) => new(
        schema,
        typeof(DblinkFunctions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select((field, i) => (Signature: (string)field.GetRawConstantValue()!, Oid: (16384 + i).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(f => f.Signature, f => f.Oid, StringComparer.Ordinal));
}
