namespace DblinkGen.Generator.Model;

/// <summary>
/// An enum that travels as the labels of a PostgreSQL enum. Expressions name its conversions <c>Parse&lt;Type&gt;</c> and
/// <c>LabelOf&lt;Type&gt;</c>; emission puts the names of the emitted functions in their place.
/// </summary>
/// <param name="Type">Fully qualified.</param>
/// <param name="Name">A simple name; another enum may have the same.</param>
internal sealed record EnumModel(string Type, string Name, EquatableArray<EnumLabel> Labels);

/// <param name="Value">The constant, as it is written in code.</param>
internal readonly record struct EnumLabel(string Value, string Label);
