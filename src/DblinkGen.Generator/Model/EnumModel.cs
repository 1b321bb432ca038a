namespace DblinkGen.Generator.Model;

/// <summary>An enum that travels as the labels of a PostgreSQL enum.</summary>
/// <param name="Type">Fully qualified.</param>
/// <param name="Name">A simple name, unique within the containing type.</param>
internal sealed record EnumModel(string Type, string Name, EquatableArray<EnumLabel> Labels);

internal readonly record struct EnumLabel(string Member, string Label);
